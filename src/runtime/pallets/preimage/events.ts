import { eventsOf } from '../../frame/event.js';
import { named } from '../../frame/scale/index.js';
import { H256 } from '../../types/base.js';

const event = eventsOf('Preimage', 14);

export const Noted = event(0, 'Noted', { hash: named(H256, 'T::Hash') });
export const Requested = event(1, 'Requested', { hash: named(H256, 'T::Hash') });
export const Cleared = event(2, 'Cleared', { hash: named(H256, 'T::Hash') });

/** In order of declaration. */
export const events = [Noted, Requested, Cleared];
