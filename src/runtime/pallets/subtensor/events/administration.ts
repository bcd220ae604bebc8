import { DispatchError } from '../../../frame/dispatch-error.js';
import { eventsOf } from '../../../frame/event.js';
import { named, result, u16, u64, unit } from '../../../frame/scale/index.js';

const event = eventsOf('SubtensorModule', 7);

export const TxRateLimitSet = event(40, 'TxRateLimitSet', u64);
export const AdminFreezeWindowSet = event(43, 'AdminFreezeWindowSet', u16);
export const OwnerHyperparamRateLimitSet = event(44, 'OwnerHyperparamRateLimitSet', u16);
export const Sudid = event(49, 'Sudid', named(result(unit, DispatchError), 'DispatchResult'));
