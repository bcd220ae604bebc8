/**
 * The stake on a hotkey, its dividends and claims, in a hotkey swap. Source: swap/swap_hotkey.rs
 * `perform_hotkey_swap_on_one_subnet`, from step 8; spec subnets-and-registration.md 5.
 */
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  getStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
} from '../staking/hotkey-stake.js';
import {
  transferRootClaimableForNewHotkey,
  transferRootClaimedForNewKeys,
} from '../staking/root-claimable.js';
import {
  Alpha,
  AlphaDividendsPerSubnet,
  AlphaV2,
  AutoParentDelegationEnabled,
  RootClaimable,
  RootClaimed,
  StakingHotkeys,
  TotalHotkeyAlphaLastEpoch,
} from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { swapVotingPowerForHotkey } from '../utils/voting-power.js';
import type { AccessMeter } from './access-meter.js';
import type { HotkeySwap } from './hotkey-swap.js';

export function moveStake(ctx: Context, swap: HotkeySwap, netuid: number, meter: AccessMeter): void {
  const { oldHotkey, newHotkey } = swap;
  const lastEpoch = TotalHotkeyAlphaLastEpoch.take(ctx, oldHotkey, netuid);
  TotalHotkeyAlphaLastEpoch.mutate(ctx, newHotkey, netuid, (alpha) => u64.saturatingAdd(lastEpoch, alpha));
  const dividends = AlphaDividendsPerSubnet.take(ctx, netuid, oldHotkey);
  AlphaDividendsPerSubnet.mutate(ctx, netuid, newHotkey, (sum) => u64.saturatingAdd(dividends, sum));
  swapVotingPowerForHotkey(ctx, oldHotkey, newHotkey, netuid);
  meter.add(6, 6);

  for (const coldkey of stakersOn(ctx, oldHotkey, netuid, meter)) {
    moveStakeOf(ctx, coldkey, swap, netuid, meter);
  }
  if (netuid === ROOT_NETUID) moveRootClaims(ctx, swap, meter);
}

/** Coldkeys with a position of either format on the subnet, ascending. */
function stakersOn(ctx: Context, hotkey: AccountId, netuid: number, meter: AccessMeter): AccountId[] {
  const legacy = Alpha.iterPrefix(ctx, hotkey);
  const current = AlphaV2.iterPrefix(ctx, hotkey);
  meter.add(legacy.length + current.length, legacy.length + current.length);
  const coldkeys = [...legacy, ...current].filter(([, at]) => at === netuid).map(([coldkey]) => coldkey);
  return [...new Set(coldkeys)].sort();
}

function moveStakeOf(
  ctx: Context,
  coldkey: AccountId,
  { oldHotkey, newHotkey }: HotkeySwap,
  netuid: number,
  meter: AccessMeter,
): void {
  const alpha = getStakeForHotkeyAndColdkeyOnSubnet(ctx, oldHotkey, coldkey, netuid);
  decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, oldHotkey, coldkey, netuid, alpha);
  increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, newHotkey, coldkey, netuid, alpha);
  meter.add(3, 2);
  const staking = StakingHotkeys.get(ctx, coldkey);
  if (!staking.includes(oldHotkey) || staking.includes(newHotkey)) return;
  StakingHotkeys.insert(ctx, coldkey, [...staking, newHotkey]);
  meter.add(0, 1);
}

/** Claims belong to root stake, so they move with it alone, and then for all subnets at once. */
function moveRootClaims(ctx: Context, { oldHotkey, newHotkey }: HotkeySwap, meter: AccessMeter): void {
  transferRootClaimableForNewHotkey(ctx, oldHotkey, newHotkey);
  meter.add(3, 2);
  for (const [subnet] of RootClaimable.get(ctx, newHotkey)) {
    const claims = RootClaimed.iterPrefix(ctx, subnet, oldHotkey);
    meter.add(claims.length * 3, claims.length * 2);
    for (const [coldkey] of claims) {
      const from = { hotkey: oldHotkey, coldkey };
      transferRootClaimedForNewKeys(ctx, subnet, from, { hotkey: newHotkey, coldkey });
    }
  }
  if (AutoParentDelegationEnabled.contains(ctx, oldHotkey)) {
    const isEnabled = AutoParentDelegationEnabled.take(ctx, oldHotkey);
    AutoParentDelegationEnabled.insert(ctx, newHotkey, isEnabled);
    meter.add(1, 2);
  }
}
