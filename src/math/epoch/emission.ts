import { I32F32, I96F32 } from '../fixed/types.js';
import { normalize } from './vector.js';

export interface Emission {
  /** Alpha rao by uid, for incentive, for dividends, and for both together. */
  server: bigint[];
  validator: bigint[];
  combined: bigint[];
}

/**
 * Splits `emission` alpha rao by incentive and dividends, half to each side as a rule. Every part is floored and
 * the remainders are not paid. Without any incentive or dividend validators share it by active stake, or by stake
 * if none is active.
 * Source: pallet SubtensorModule, epoch/run_epoch.rs, `epoch_mechanism`, spec version 425.
 */
export function distributeEmission(
  emission: bigint,
  incentive: readonly I32F32[],
  dividends: readonly I32F32[],
  activeStake: readonly I32F32[],
  stake: readonly I32F32[],
): Emission {
  const combined = incentive.map((value, uid) => I32F32.saturatingAdd(value, dividends[uid]!));
  const total = I32F32.sum(combined);
  const amount = I96F32.fromNum(emission);
  const pay = (shares: readonly I32F32[]) =>
    shares.map((share) => I96F32.toU64(I96F32.saturatingMul(I96F32.fromFixed(share, I32F32), amount)));

  if (total === 0n) {
    const shares = pay(I32F32.sum(activeStake) === 0n ? stake : activeStake);
    return { server: pay(incentive), validator: shares, combined: [...shares] };
  }
  return {
    server: pay(normalize(incentive, I32F32, total)),
    validator: pay(normalize(dividends, I32F32, total)),
    combined: pay(normalize(combined, I32F32, total)),
  };
}
