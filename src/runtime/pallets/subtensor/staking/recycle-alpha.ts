/** Destroying one's own alpha. Source: staking/recycle_alpha.rs; spec coinbase-and-emission.md 7.1. */
import { min } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { burnSubnetAlpha, recycleSubnetAlpha } from '../coinbase/alpha.js';
import {
  CannotBurnOrRecycleOnRootSubnet,
  HotKeyAccountNotExists,
  InsufficientLiquidity,
  SubnetNotExists,
} from '../errors.js';
import { AddStakeBurn, AlphaBurned, AlphaRecycled } from '../events/index.js';
import { SubnetAlphaOut } from '../storage/index.js';
import { ifSubnetExist, ROOT_NETUID } from '../subnets/subnet.js';
import { ensureSubtokenEnabled } from '../subnets/subtoken-enabled.js';
import { doAddStake, doAddStakeLimit } from './add-stake.js';
import { hotkeyAccountExists } from './hotkey-account.js';
import {
  decreaseStakeForHotkeyAndColdkeyOnSubnet,
  getStakeForHotkeyAndColdkeyOnSubnet,
} from './hotkey-stake.js';
import { ensureAvailableToUnstake } from './lock/availability.js';
import type { StakePosition } from './stake-into-subnet.js';

/**
 * Destroys up to `amount` alpha rao and lets them be issued again. The alpha rao gone.
 * Source: `do_recycle_alpha`.
 */
export function doRecycleAlpha(ctx: Context, position: StakePosition, amount: bigint): bigint {
  const { coldkey, hotkey, netuid } = position;
  const taken = takeFromStake(ctx, position, amount);
  recycleSubnetAlpha(ctx, netuid, taken);
  AlphaRecycled.deposit(ctx, [coldkey, hotkey, taken, netuid]);
  return taken;
}

/**
 * Destroys up to `amount` alpha rao; outstanding and issued alpha stay. The alpha rao gone.
 * Source: `do_burn_alpha`.
 */
export function doBurnAlpha(ctx: Context, position: StakePosition, amount: bigint): bigint {
  const { coldkey, hotkey, netuid } = position;
  const taken = takeFromStake(ctx, position, amount);
  burnSubnetAlpha(ctx, netuid, taken);
  AlphaBurned.deposit(ctx, [coldkey, hotkey, taken, netuid]);
  return taken;
}

/**
 * Fails, in this order, with SubnetNotExists, CannotBurnOrRecycleOnRootSubnet, SubtokenDisabled,
 * HotKeyAccountNotExists, InsufficientLiquidity, StakeUnavailable.
 */
function takeFromStake(ctx: Context, { coldkey, hotkey, netuid }: StakePosition, amount: bigint): bigint {
  ensure(ifSubnetExist(ctx, netuid), SubnetNotExists);
  ensure(netuid !== ROOT_NETUID, CannotBurnOrRecycleOnRootSubnet);
  ensureSubtokenEnabled(ctx, netuid);
  ensure(hotkeyAccountExists(ctx, hotkey), HotKeyAccountNotExists);
  // The fee of the call may have been taken from this very stake already.
  const taken = min(amount, getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid));
  ensure(SubnetAlphaOut.get(ctx, netuid) >= taken, InsufficientLiquidity);
  ensureAvailableToUnstake(ctx, coldkey, netuid, taken);
  decreaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, taken);
  return taken;
}

/**
 * Buys alpha for `tao` rao, all within the limit price if there is one, and burns it. Fails as staking and
 * burning do. Source: `do_add_stake_burn`.
 */
export function doAddStakeBurn(
  ctx: Context,
  position: StakePosition,
  tao: bigint,
  limitPrice: bigint | undefined,
): void {
  const alpha =
    limitPrice === undefined
      ? doAddStake(ctx, position, tao)
      : doAddStakeLimit(ctx, position, tao, { limitPrice, allowPartial: false });
  doBurnAlpha(ctx, position, alpha);
  AddStakeBurn.deposit(ctx, { netuid: position.netuid, hotkey: position.hotkey, amount: tao, alpha });
}
