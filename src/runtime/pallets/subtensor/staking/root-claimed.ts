/**
 * Keeping root dividends fair when root stake changes, and the index that automatic claims draw from.
 * Source: staking/claim_root.rs; spec coinbase-and-emission.md 6.1.
 */
import { claimedForStake } from '../../../../math/emission/root-claim.js';
import { u128 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  NumStakingColdkeys,
  RootClaimable,
  RootClaimed,
  StakingColdkeys,
  StakingColdkeysByIndex,
  StakingHotkeys,
} from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from './hotkey-stake.js';

/**
 * Counts as claimed what new root stake would have earned, so that it earns from now on only.
 * Source: `add_stake_adjust_root_claimed_for_hotkey_and_coldkey`.
 */
export function addStakeAdjustRootClaimedForHotkeyAndColdkey(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  amount: bigint,
): void {
  for (const [netuid, rate] of RootClaimable.get(ctx, hotkey)) {
    RootClaimed.mutate(ctx, netuid, hotkey, coldkey, (claimed) =>
      u128.saturatingAdd(claimed, claimedForStake(rate, amount)),
    );
  }
}

/**
 * Takes the share of removed root stake off what counts as claimed.
 * Source: `remove_stake_adjust_root_claimed_for_hotkey_and_coldkey`.
 */
export function removeStakeAdjustRootClaimedForHotkeyAndColdkey(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  amount: bigint,
): void {
  for (const [netuid, rate] of RootClaimable.get(ctx, hotkey)) {
    if (netuid === ROOT_NETUID) continue;
    RootClaimed.mutate(ctx, netuid, hotkey, coldkey, (claimed) =>
      u128.saturatingSub(claimed, claimedForStake(rate, amount)),
    );
  }
}

/** Whether the coldkey has stake on root through any hotkey. Source: `coldkey_has_root_stake`. */
export function coldkeyHasRootStake(ctx: Context, coldkey: AccountId): boolean {
  return StakingHotkeys.get(ctx, coldkey).some(
    (hotkey) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, ROOT_NETUID) !== 0n,
  );
}

/**
 * Appends the coldkey to the index of automatic claims, unless it is there.
 * Source: `maybe_add_coldkey_index`.
 */
export function maybeAddColdkeyIndex(ctx: Context, coldkey: AccountId): void {
  if (StakingColdkeys.contains(ctx, coldkey)) return;
  const index = NumStakingColdkeys.get(ctx);
  StakingColdkeysByIndex.insert(ctx, index, coldkey);
  StakingColdkeys.insert(ctx, coldkey, index);
  NumStakingColdkeys.put(ctx, index + 1n);
}

/**
 * Takes the coldkey out of the index; the last one moves into its place.
 * Source: `maybe_remove_coldkey_index`.
 */
export function maybeRemoveColdkeyIndex(ctx: Context, coldkey: AccountId): void {
  const index = StakingColdkeys.take(ctx, coldkey);
  if (index === undefined) return;
  const count = NumStakingColdkeys.get(ctx);
  const last = count === 0n ? 0n : count - 1n;
  const moved = index === last ? undefined : StakingColdkeysByIndex.take(ctx, last);
  if (moved === undefined) {
    StakingColdkeysByIndex.remove(ctx, index);
  } else {
    StakingColdkeysByIndex.insert(ctx, index, moved);
    StakingColdkeys.insert(ctx, moved, index);
  }
  NumStakingColdkeys.put(ctx, last);
}
