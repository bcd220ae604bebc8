import type { ValueOf } from '../frame/scale/index.js';
import { boundedVec, named, struct, u32 } from '../frame/scale/index.js';
import { AccountId32, TaoBalance } from './base.js';

export const Timepoint = struct(
  { path: 'pallet_multisig::Timepoint', params: { BlockNumber: u32 } },
  { height: named(u32, 'BlockNumber'), index: u32 },
);
export type Timepoint = ValueOf<typeof Timepoint>;

export const Multisig = struct(
  {
    path: 'pallet_multisig::Multisig',
    params: { BlockNumber: u32, Balance: TaoBalance, AccountId: AccountId32, MaxApprovals: undefined },
  },
  {
    when: named(Timepoint, 'Timepoint<BlockNumber>'),
    deposit: named(TaoBalance, 'Balance'),
    depositor: named(AccountId32, 'AccountId'),
    approvals: named(boundedVec(AccountId32, 100), 'BoundedVec<AccountId, MaxApprovals>'),
  },
);
export type Multisig = ValueOf<typeof Multisig>;
