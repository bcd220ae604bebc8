import { U96F32 } from '../fixed/types.js';
import type { OwnStake } from './childkey-dividends.js';

export interface DividendEarner extends OwnStake {
  /** What the hotkey earned as a validator and as a parent; only its relation to the others matters. */
  dividend: U96F32;
}

/** A hotkey's part of the two pots of an epoch, alpha rao with fractions. */
export interface DividendParts {
  /** To the stakers of the subnet. */
  alpha: U96F32;
  /** To the root stakers. */
  root: U96F32;
}

/**
 * Divides the validators' alpha and the root stakers' alpha (rao, u64) over hotkeys: each dividend is cut by the
 * weight of the hotkey's root stake in its own stake, then each pot goes by what is on its side. A pot with nothing on
 * its side stays undivided. The order of the result is that of `earners`.
 * Source: pallet SubtensorModule, coinbase/run_coinbase.rs, `calculate_dividend_distribution`, spec version 425.
 */
export function splitDividends(
  earners: readonly DividendEarner[],
  validatorAlpha: bigint,
  rootAlpha: bigint,
  taoWeight: U96F32,
): DividendParts[] {
  const parts = earners.map((earner) => {
    const weightedRoot = U96F32.saturatingMul(U96F32.fromNum(earner.root), taoWeight);
    const total = U96F32.saturatingAdd(U96F32.fromNum(earner.alpha), weightedRoot);
    const root = U96F32.saturatingMul(earner.dividend, U96F32.safeDiv(weightedRoot, total));
    return { alpha: U96F32.saturatingSub(earner.dividend, root), root };
  });
  const totalAlpha = parts.reduce((sum, part) => U96F32.saturatingAdd(sum, part.alpha), U96F32.ZERO);
  const totalRoot = parts.reduce((sum, part) => U96F32.saturatingAdd(sum, part.root), U96F32.ZERO);

  const alphaPot = U96F32.fromNum(validatorAlpha);
  const rootPot = U96F32.fromNum(rootAlpha);
  return parts.map(({ alpha, root }) => ({
    alpha: U96F32.saturatingMul(alphaPot, U96F32.safeDiv(alpha, totalAlpha)),
    root: U96F32.saturatingMul(rootPot, U96F32.safeDiv(root, totalRoot)),
  }));
}

/** A dividend cut into the delegate's take and the rest, both floored to a rao. `take` is a fraction. */
export function cutTake(dividend: U96F32, take: U96F32): { take: bigint; rest: bigint } {
  const taken = U96F32.saturatingMul(take, dividend);
  return { take: U96F32.toU64(taken), rest: U96F32.toU64(U96F32.saturatingSub(dividend, taken)) };
}
