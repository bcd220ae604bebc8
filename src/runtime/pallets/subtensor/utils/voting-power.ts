/**
 * Smoothed stake of validators, for votes off the chain; only subnets that track it have it. Source:
 * utils/voting_power.rs; spec subnets-and-registration.md 12.
 */
import type { SubnetEpochOutput } from '../../../../math/epoch/types.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { InvalidVotingPowerEmaAlpha, VotingPowerTrackingNotEnabled } from '../errors.js';
import * as events from '../events/index.js';
import {
  IsNetworkMember,
  StakeThreshold,
  VotingPower,
  VotingPowerDisableAtBlock,
  VotingPowerEmaAlpha,
  VotingPowerTrackingEnabled,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from './current-block.js';

/** Blocks from the request to stop tracking until it stops: 14 days. */
export const VOTING_POWER_DISABLE_GRACE_PERIOD_BLOCKS = 100_800n;
/** The weight 1 of the newest stake. */
export const MAX_VOTING_POWER_EMA_ALPHA = 10n ** 18n;

/** Source: `do_enable_voting_power_tracking`. */
export function doEnableVotingPowerTracking(ctx: Context, netuid: number): void {
  VotingPowerTrackingEnabled.insert(ctx, netuid, true);
  VotingPowerDisableAtBlock.remove(ctx, netuid);
  events.VotingPowerTrackingEnabled.deposit(ctx, { netuid });
}

/** Tracking goes on for the grace period. Fails with VotingPowerTrackingNotEnabled. Source: `do_disable_voting_power_tracking`. */
export function doDisableVotingPowerTracking(ctx: Context, netuid: number): void {
  ensure(VotingPowerTrackingEnabled.get(ctx, netuid), VotingPowerTrackingNotEnabled);
  const block = u64.saturatingAdd(getCurrentBlockAsU64(ctx), VOTING_POWER_DISABLE_GRACE_PERIOD_BLOCKS);
  VotingPowerDisableAtBlock.insert(ctx, netuid, block);
  events.VotingPowerTrackingDisableScheduled.deposit(ctx, { netuid, disable_at_block: block });
}

/** `alpha` in parts of 10^18. Fails with InvalidVotingPowerEmaAlpha. Source: `do_set_voting_power_ema_alpha`. */
export function doSetVotingPowerEmaAlpha(ctx: Context, netuid: number, alpha: bigint): void {
  ensure(alpha <= MAX_VOTING_POWER_EMA_ALPHA, InvalidVotingPowerEmaAlpha);
  VotingPowerEmaAlpha.insert(ctx, netuid, alpha);
  events.VotingPowerEmaAlphaSet.deposit(ctx, { netuid, alpha });
}

/** After an epoch, whose terms are by uid like `hotkeys`. Source: `update_voting_power_for_subnet`. */
export function updateVotingPowerForSubnet(
  ctx: Context,
  netuid: number,
  hotkeys: readonly AccountId[],
  { validatorPermit, stake }: Pick<SubnetEpochOutput, 'validatorPermit' | 'stake'>,
): void {
  if (!VotingPowerTrackingEnabled.get(ctx, netuid)) return;
  const disableAt = VotingPowerDisableAtBlock.get(ctx, netuid);
  if (disableAt > 0n && getCurrentBlockAsU64(ctx) >= disableAt) {
    finalizeVotingPowerDisable(ctx, netuid);
    return;
  }
  const alpha = VotingPowerEmaAlpha.get(ctx, netuid);
  hotkeys.forEach((hotkey, uid) => {
    if (validatorPermit[uid]) updateVotingPowerForHotkey(ctx, netuid, hotkey, stake[uid]!, alpha);
    else VotingPower.remove(ctx, netuid, hotkey);
  });
  for (const [hotkey] of VotingPower.iterPrefix(ctx, netuid)) {
    if (!IsNetworkMember.get(ctx, hotkey, netuid)) VotingPower.remove(ctx, netuid, hotkey);
  }
}

/** A validator that falls below the stake threshold loses its power; one that has not reached it yet builds it up. */
function updateVotingPowerForHotkey(
  ctx: Context,
  netuid: number,
  hotkey: AccountId,
  stake: bigint,
  alpha: bigint,
): void {
  const threshold = StakeThreshold.get(ctx);
  const previous = VotingPower.get(ctx, netuid, hotkey);
  const rest = MAX_VOTING_POWER_EMA_ALPHA - alpha;
  const next = u64.saturate((alpha * stake + rest * previous) / MAX_VOTING_POWER_EMA_ALPHA);
  if (next < threshold && previous >= threshold) VotingPower.remove(ctx, netuid, hotkey);
  else if (next > 0n) VotingPower.insert(ctx, netuid, hotkey, next);
}

function finalizeVotingPowerDisable(ctx: Context, netuid: number): void {
  VotingPower.clearPrefix(ctx, netuid);
  VotingPowerTrackingEnabled.insert(ctx, netuid, false);
  VotingPowerDisableAtBlock.remove(ctx, netuid);
  events.VotingPowerTrackingDisabled.deposit(ctx, { netuid });
}

/** Adds the old hotkey's power to the new one's. Source: `swap_voting_power_for_hotkey`. */
export function swapVotingPowerForHotkey(
  ctx: Context,
  oldHotkey: AccountId,
  newHotkey: AccountId,
  netuid: number,
): void {
  const power = VotingPower.take(ctx, netuid, oldHotkey);
  if (power === 0n) return;
  VotingPower.insert(
    ctx,
    netuid,
    newHotkey,
    u64.saturatingAdd(power, VotingPower.get(ctx, netuid, newHotkey)),
  );
}
