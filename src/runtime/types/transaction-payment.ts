import type { ValueOf } from '../frame/scale/index.js';
import { flatEnum, option, struct } from '../frame/scale/index.js';
import { TaoBalance } from './base.js';
import { DispatchClass } from './frame.js';
import { Weight } from './sp.js';

export const InclusionFee = struct(
  { path: 'pallet_transaction_payment::types::InclusionFee', params: { Balance: TaoBalance } },
  { base_fee: TaoBalance, len_fee: TaoBalance, adjusted_weight_fee: TaoBalance },
);
export type InclusionFee = ValueOf<typeof InclusionFee>;

export const FeeDetails = struct(
  { path: 'pallet_transaction_payment::types::FeeDetails', params: { Balance: TaoBalance } },
  { inclusion_fee: option(InclusionFee), tip: TaoBalance },
);
export type FeeDetails = ValueOf<typeof FeeDetails>;

export const Releases = flatEnum({ path: 'pallet_transaction_payment::Releases' }, ['V1Ancient', 'V2']);
export type Releases = ValueOf<typeof Releases>;

export const RuntimeDispatchInfo = struct(
  {
    path: 'pallet_transaction_payment::types::RuntimeDispatchInfo',
    params: { Balance: TaoBalance, Weight: Weight },
  },
  { weight: Weight, class: DispatchClass, partial_fee: TaoBalance },
);
export type RuntimeDispatchInfo = ValueOf<typeof RuntimeDispatchInfo>;
