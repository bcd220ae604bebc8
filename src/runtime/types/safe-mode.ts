import type { ValueOf } from '../frame/scale/index.js';
import { flatEnum } from '../frame/scale/index.js';

export const ExitReason = flatEnum({ path: 'pallet_safe_mode::pallet::ExitReason' }, ['Timeout', 'Force']);
export type ExitReason = ValueOf<typeof ExitReason>;

export const SafeModeHoldReason = flatEnum({ path: 'pallet_safe_mode::pallet::HoldReason' }, [
  'EnterOrExtend',
]);
export type SafeModeHoldReason = ValueOf<typeof SafeModeHoldReason>;
