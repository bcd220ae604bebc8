import { eventsOf } from '../../../frame/event.js';
import { named, u64 } from '../../../frame/scale/index.js';
import { AccountId32, NetUid } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const AxonServed = event(28, 'AxonServed', [NetUid, named(AccountId32, 'T::AccountId')]);
export const PrometheusServed = event(29, 'PrometheusServed', [NetUid, named(AccountId32, 'T::AccountId')]);
export const ServingRateLimitSet = event(35, 'ServingRateLimitSet', [NetUid, u64]);
