import { signaturesOf } from '../../../frame/call.js';
import { boundedBytes, compact, named, tuple, u16, u64, vec } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { H256, MechId, NetUid } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const set_weights = signature(
  0,
  'set_weights',
  { netuid: NetUid, dests: vec(u16), weights: vec(u16), version_key: u64 },
  weight(118_513_610_000n, 10_327_410n),
  { pays: 'No' },
);
export const set_mechanism_weights = signature(
  119,
  'set_mechanism_weights',
  { netuid: NetUid, mecid: MechId, dests: vec(u16), weights: vec(u16), version_key: u64 },
  weight(118_515_000_000n, 0n),
  { pays: 'No' },
);
export const batch_set_weights = signature(
  80,
  'batch_set_weights',
  {
    netuids: vec(compact(NetUid)),
    weights: vec(vec(tuple(compact(u16), compact(u16)))),
    version_keys: vec(compact(u64)),
  },
  weight(703_092_000n, 7395n),
  { pays: 'No' },
);
export const commit_weights = signature(
  96,
  'commit_weights',
  { netuid: NetUid, commit_hash: H256 },
  weight(594_049_000n, 4714n),
  { pays: 'No' },
);
export const commit_mechanism_weights = signature(
  115,
  'commit_mechanism_weights',
  { netuid: NetUid, mecid: MechId, commit_hash: H256 },
  weight(430_130_000n, 0n),
  { pays: 'No' },
);
export const batch_commit_weights = signature(
  100,
  'batch_commit_weights',
  { netuids: vec(compact(NetUid)), commit_hashes: vec(H256) },
  weight(722_224_000n, 4765n),
  { pays: 'No' },
);
export const reveal_weights = signature(
  97,
  'reveal_weights',
  { netuid: NetUid, uids: vec(u16), values: vec(u16), salt: vec(u16), version_key: u64 },
  weight(786_227_000n, 7590n),
  { pays: 'No' },
);
export const reveal_mechanism_weights = signature(
  116,
  'reveal_mechanism_weights',
  { netuid: NetUid, mecid: MechId, uids: vec(u16), values: vec(u16), salt: vec(u16), version_key: u64 },
  weight(722_000_000n, 0n),
  { pays: 'No' },
);
export const commit_crv3_mechanism_weights = signature(
  117,
  'commit_crv3_mechanism_weights',
  {
    netuid: NetUid,
    mecid: MechId,
    commit: named(boundedBytes(5000), 'BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>'),
    reveal_round: u64,
  },
  weight(452_750_000n, 0n),
  { pays: 'No' },
);
export const batch_reveal_weights = signature(
  98,
  'batch_reveal_weights',
  {
    netuid: NetUid,
    uids_list: vec(vec(u16)),
    values_list: vec(vec(u16)),
    salts_list: vec(vec(u16)),
    version_keys: vec(u64),
  },
  weight(1_096_363_000n, 8095n),
  { pays: 'No' },
);
export const commit_timelocked_weights = signature(
  113,
  'commit_timelocked_weights',
  {
    netuid: NetUid,
    commit: named(boundedBytes(5000), 'BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>'),
    reveal_round: u64,
    commit_reveal_version: u16,
  },
  weight(636_951_000n, 4713n),
  { pays: 'No' },
);
export const commit_timelocked_mechanism_weights = signature(
  118,
  'commit_timelocked_mechanism_weights',
  {
    netuid: NetUid,
    mecid: MechId,
    commit: named(boundedBytes(5000), 'BoundedVec<u8, ConstU32<MAX_CRV3_COMMIT_SIZE_BYTES>>'),
    reveal_round: u64,
    commit_reveal_version: u16,
  },
  weight(509_020_000n, 0n),
  { pays: 'No' },
);
