import { eventsOf } from '../../frame/event.js';
import { u16 } from '../../frame/scale/index.js';
import { NetUid } from '../../types/base.js';

const event = eventsOf('Swap', 28);

export const FeeRateSet = event(0, 'FeeRateSet', { netuid: NetUid, rate: u16 });

/** In order of declaration. */
export const events = [FeeRateSet];
