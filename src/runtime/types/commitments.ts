import type { ValueOf } from '../frame/scale/index.js';
import { boundedVec, named, struct, u32, u64 } from '../frame/scale/index.js';
import { TaoBalance } from './base.js';
import { Data } from './commitment-data.js';

export const CommitmentInfo = struct(
  { path: 'pallet_commitments::types::CommitmentInfo', params: { FieldLimit: undefined } },
  { fields: named(boundedVec(Data, 3), 'BoundedVec<Data, FieldLimit>') },
);
export type CommitmentInfo = ValueOf<typeof CommitmentInfo>;

export const Registration = struct(
  {
    path: 'pallet_commitments::types::Registration',
    params: { Balance: TaoBalance, MaxFields: undefined, BlockNumber: u32 },
  },
  {
    deposit: named(TaoBalance, 'Balance'),
    block: named(u32, 'BlockNumber'),
    info: named(CommitmentInfo, 'CommitmentInfo<MaxFields>'),
  },
);
export type Registration = ValueOf<typeof Registration>;

export const RevealedData = struct(
  { path: 'pallet_commitments::types::RevealedData', params: { Balance: TaoBalance, BlockNumber: u32 } },
  {
    info: named(CommitmentInfo, 'CommitmentInfo<MaxFields>'),
    revealed_block: named(u32, 'BlockNumber'),
    deposit: named(TaoBalance, 'Balance'),
  },
);
export type RevealedData = ValueOf<typeof RevealedData>;

export const UsageTracker = struct(
  { path: 'pallet_commitments::types::UsageTracker' },
  { last_epoch: u64, used_space: u64 },
);
export type UsageTracker = ValueOf<typeof UsageTracker>;
