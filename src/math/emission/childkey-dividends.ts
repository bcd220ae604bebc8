import { fromU64Proportion } from '../epoch/stake-weight.js';
import { U96F32 } from '../fixed/types.js';

/** Stake of a hotkey by its own pools, nothing inherited, in rao. */
export interface OwnStake {
  /** Alpha on the subnet. */
  alpha: bigint;
  /** TAO on root. */
  root: bigint;
}

export interface ParentStake extends OwnStake {
  /** Part of the parent's stake that works for the childkey, u64 of 2^64−1. */
  proportion: bigint;
  /** Whether one coldkey owns both, which makes the parent's part free of take and burn. */
  hasSameOwner: boolean;
}

export interface ChildkeyDividendInput extends OwnStake {
  /** What the epoch gave the hotkey as a validator, alpha rao. */
  dividend: bigint;
  /** Parts of the hotkey's own stake that work for its childkeys, u64 of 2^64−1. */
  childProportions: readonly bigint[];
  parents: readonly ParentStake[];
  /** Effective childkey take of the hotkey on the subnet. */
  childkeyTake: U96F32;
  /** `CKBurn` as a fraction. */
  childkeyBurn: U96F32;
  /** `TaoWeight` as a fraction. */
  taoWeight: U96F32;
}

/** Parts of a dividend, alpha rao. Parents in the order given. */
export interface ChildkeyDividend {
  /** The hotkey's own part: its stake's share, its takes and what rounding leaves. */
  own: bigint;
  parents: bigint[];
  /** Alpha to recycle for each parent. */
  burned: bigint[];
}

/**
 * Gives each parent of a validator the part of its dividend that the parent's stake earned, less take and burn.
 * Source: pallet SubtensorModule, coinbase/run_coinbase.rs, `get_parent_child_dividends_distribution`, spec version 425.
 */
export function splitChildkeyDividend(input: ChildkeyDividendInput): ChildkeyDividend {
  const { childkeyTake, childkeyBurn, taoWeight } = input;
  const dividend = U96F32.fromNum(input.dividend);
  if (input.parents.length === 0) return { own: input.dividend, parents: [], burned: [] };

  const contributions = input.parents.map((parent) =>
    contribution(parent, fromU64Proportion(parent.proportion), taoWeight),
  );
  const total = contributions.reduce(U96F32.saturatingAdd, selfContribution(input));

  let own = dividend;
  let takes = U96F32.ZERO;
  const parents: bigint[] = [];
  const burned: bigint[] = [];
  for (const [i, parent] of input.parents.entries()) {
    const earned = U96F32.saturatingMul(dividend, U96F32.safeDiv(contributions[i]!, total));
    own = U96F32.saturatingSub(own, earned);
    const burn = parent.hasSameOwner ? U96F32.ZERO : U96F32.saturatingMul(childkeyBurn, earned);
    const take = parent.hasSameOwner ? U96F32.ZERO : U96F32.saturatingMul(childkeyTake, earned);
    takes = U96F32.saturatingAdd(takes, take);
    parents.push(U96F32.toU64(U96F32.saturatingSub(U96F32.saturatingSub(earned, burn), take)));
    burned.push(U96F32.toU64(burn));
  }
  return { own: U96F32.toU64(U96F32.saturatingAdd(own, takes)), parents, burned };
}

/** What the hotkey's own stake counts after its childkeys' parts, floored to a rao, which a parent's is not. */
function selfContribution({ alpha, root, childProportions, taoWeight }: ChildkeyDividendInput): U96F32 {
  const kept = childProportions.reduce<U96F32>(
    (rest, proportion) => U96F32.saturatingSub(rest, fromU64Proportion(proportion)),
    U96F32.ONE,
  );
  return U96F32.fromNum(U96F32.toU64(contribution({ alpha, root }, kept, taoWeight)));
}

function contribution({ alpha, root }: OwnStake, proportion: U96F32, taoWeight: U96F32): U96F32 {
  const fromAlpha = U96F32.saturatingMul(U96F32.fromNum(alpha), proportion);
  const fromRoot = U96F32.saturatingMul(U96F32.saturatingMul(U96F32.fromNum(root), proportion), taoWeight);
  return U96F32.saturatingAdd(fromAlpha, fromRoot);
}
