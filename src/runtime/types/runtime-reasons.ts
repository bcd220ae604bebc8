import type { ValueOf } from '../frame/scale/index.js';
import { enumeration, flatEnum, named } from '../frame/scale/index.js';
import { PreimageHoldReason } from './preimage.js';
import { SafeModeHoldReason } from './safe-mode.js';

export const RuntimeFreezeReason = flatEnum<string>(
  { path: 'node_subtensor_runtime::RuntimeFreezeReason' },
  [],
);
export type RuntimeFreezeReason = ValueOf<typeof RuntimeFreezeReason>;

export const RuntimeHoldReason = enumeration(
  { path: 'node_subtensor_runtime::RuntimeHoldReason' },
  {
    Preimage: named(PreimageHoldReason, 'pallet_preimage::HoldReason'),
    SafeMode: named(SafeModeHoldReason, 'pallet_safe_mode::HoldReason'),
  },
  { Preimage: 14, SafeMode: 20 },
);
export type RuntimeHoldReason = ValueOf<typeof RuntimeHoldReason>;
