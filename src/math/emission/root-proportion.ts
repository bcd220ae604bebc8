import { U96F32 } from '../fixed/types.js';

/**
 * Share of root stake in a subnet: rootTao · taoWeight / (rootTao · taoWeight + alphaIssuance), 0 if all are zero.
 * Amounts are rao, u64; `taoWeight` is the fraction `fromU64Proportion(TaoWeight)`.
 * Source: pallet SubtensorModule, coinbase/block_step.rs, `root_proportion`, spec version 425.
 */
export function rootProportion(rootTao: bigint, taoWeight: U96F32, alphaIssuance: bigint): U96F32 {
  const root = U96F32.saturatingMul(U96F32.fromNum(rootTao), taoWeight);
  return U96F32.safeDiv(root, U96F32.saturatingAdd(root, U96F32.fromNum(alphaIssuance)));
}
