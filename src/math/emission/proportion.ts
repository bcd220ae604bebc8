import { U96F32 } from '../fixed/types.js';

const U16_MAX = U96F32.fromNum(65535n);

/** A stored u16 of 65535 (`SubnetOwnerCut`, `Delegates`, childkey take) as a fraction of emission, floored to 2^−32. */
export function emissionFraction(value: number): U96F32 {
  return U96F32.safeDiv(U96F32.fromNum(BigInt(value)), U16_MAX);
}

/** part/whole of two u64 amounts in rao; 0 for no whole. */
export function amountRatio(part: bigint, whole: bigint): U96F32 {
  return U96F32.safeDiv(U96F32.fromNum(part), U96F32.fromNum(whole));
}
