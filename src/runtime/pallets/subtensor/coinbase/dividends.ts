/**
 * How an epoch's outcome becomes amounts per hotkey. Source: coinbase/run_coinbase.rs; spec coinbase-and-emission.md 5.
 * Amounts in alpha rao.
 */
import { splitChildkeyDividend } from '../../../../math/emission/childkey-dividends.js';
import { type DividendParts, splitDividends } from '../../../../math/emission/dividends.js';
import { emissionFraction } from '../../../../math/emission/proportion.js';
import { U96F32 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import type { HotkeyEmission } from '../epoch/run-epoch.js';
import { getChildkeyTake } from '../staking/childkey-take.js';
import { getOwningColdkeyForHotkey } from '../staking/hotkey-account.js';
import { getStakeForHotkeyOnSubnet } from '../staking/hotkey-stake.js';
import { getCkBurn, getTaoWeight } from '../staking/stake-weights.js';
import { ChildKeys, ParentKeys } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { recycleSubnetAlpha } from './alpha.js';

/** The two dividends of a hotkey, before the delegate's take. */
export interface HotkeyDividend extends DividendParts {
  readonly hotkey: AccountId;
}

/**
 * Shares `validatorAlpha` among the validators of an epoch and their parents, and `rootAlpha` among those with root stake.
 * Ascending by hotkey. Recycles what is burned of the parents' parts.
 * Source: `calculate_dividends_and_incentives`, `get_stake_map`, `calculate_dividend_distribution`.
 */
export function calculateDividends(
  ctx: Context,
  netuid: number,
  emissions: readonly HotkeyEmission[],
  validatorAlpha: bigint,
  rootAlpha: bigint,
): HotkeyDividend[] {
  const earned = new Map<AccountId, U96F32>();
  for (const { hotkey, validator } of emissions) {
    for (const [earner, amount] of getParentChildDividendsDistribution(ctx, hotkey, netuid, validator)) {
      const sum = U96F32.saturatingAdd(earned.get(earner) ?? U96F32.ZERO, U96F32.fromNum(amount));
      earned.set(earner, sum);
    }
  }
  const earners = [...earned]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([hotkey, dividend]) => ({ hotkey, dividend, ...ownStake(ctx, hotkey, netuid) }));
  const parts = splitDividends(earners, validatorAlpha, rootAlpha, getTaoWeight(ctx));
  return earners.map(({ hotkey }, i) => ({ hotkey, ...parts[i]! }));
}

function ownStake(ctx: Context, hotkey: AccountId, netuid: number) {
  return {
    alpha: getStakeForHotkeyOnSubnet(ctx, hotkey, netuid),
    root: getStakeForHotkeyOnSubnet(ctx, hotkey, ROOT_NETUID),
  };
}

/**
 * A validator's dividend divided among its parents, in stored order, and itself. What is burned of a foreign parent's part is
 * recycled at once. Source: `get_parent_child_dividends_distribution`.
 */
export function getParentChildDividendsDistribution(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
  dividend: bigint,
): [AccountId, bigint][] {
  const parents = ParentKeys.get(ctx, hotkey, netuid);
  if (parents.length === 0) return [[hotkey, dividend]];
  const owner = getOwningColdkeyForHotkey(ctx, hotkey);
  const parts = splitChildkeyDividend({
    dividend,
    ...ownStake(ctx, hotkey, netuid),
    childProportions: ChildKeys.get(ctx, hotkey, netuid).map(([proportion]) => proportion),
    parents: parents.map(([proportion, parent]) => ({
      proportion,
      hasSameOwner: getOwningColdkeyForHotkey(ctx, parent) === owner,
      ...ownStake(ctx, parent, netuid),
    })),
    childkeyTake: emissionFraction(getChildkeyTake(ctx, hotkey, netuid)),
    childkeyBurn: getCkBurn(ctx),
    taoWeight: getTaoWeight(ctx),
  });
  for (const burned of parts.burned) recycleSubnetAlpha(ctx, netuid, burned);
  return [
    ...parents.map(([, parent], i): [AccountId, bigint] => [parent, parts.parents[i]!]),
    [hotkey, parts.own],
  ];
}
