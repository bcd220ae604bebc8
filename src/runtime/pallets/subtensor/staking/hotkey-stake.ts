/**
 * How much alpha (rao) a hotkey has on a subnet, and each coldkey of it. Source: staking/stake_utils.rs; spec
 * staking-and-swap.md 5.2.
 */
import { i64 } from '../../../../math/integer.js';
import { getValue, isUpdatePrecise, updateAll, updateOne } from '../../../../math/share-pool/share-pool.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { TotalHotkeyAlpha } from '../storage/index.js';
import { AlphaSharePool } from './alpha-share-pool.js';
import { addStakingHotkey } from './hotkey-account.js';

/** Source: `get_stake_for_hotkey_and_coldkey_on_subnet`. */
export function getStakeForHotkeyAndColdkeyOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
): bigint {
  return getValue(new AlphaSharePool(ctx, hotkey, netuid), coldkey);
}

/** The sum over all coldkeys. Source: `get_stake_for_hotkey_on_subnet`. */
export function getStakeForHotkeyOnSubnet(ctx: Context, hotkey: AccountId, netuid: number): bigint {
  return TotalHotkeyAlpha.get(ctx, hotkey, netuid);
}

/** Gives to every coldkey in proportion. Source: `increase_stake_for_hotkey_on_subnet`. */
export function increaseStakeForHotkeyOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
  amount: bigint,
): void {
  updateAll(new AlphaSharePool(ctx, hotkey, netuid), i64.wrap(amount));
}

/** Takes from every coldkey in proportion. Source: `decrease_stake_for_hotkey_on_subnet`. */
export function decreaseStakeForHotkeyOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
  amount: bigint,
): void {
  updateAll(new AlphaSharePool(ctx, hotkey, netuid), -i64.wrap(amount));
}

/** Source: `increase_stake_for_hotkey_and_coldkey_on_subnet`. */
export function increaseStakeForHotkeyAndColdkeyOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
  amount: bigint,
): void {
  if (amount !== 0n) addStakingHotkey(ctx, coldkey, hotkey);
  updateOne(new AlphaSharePool(ctx, hotkey, netuid), coldkey, i64.wrap(amount));
}

/**
 * Whether that increase would be worth a share, so that it is not lost to the coldkey.
 * Source: `try_increase_stake_for_hotkey_and_coldkey_on_subnet`.
 */
export function tryIncreaseStakeForHotkeyAndColdkeyOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
  amount: bigint,
): boolean {
  return isUpdatePrecise(new AlphaSharePool(ctx, hotkey, netuid), amount);
}

/** Does nothing unless the coldkey has as much. Source: `decrease_stake_for_hotkey_and_coldkey_on_subnet`. */
export function decreaseStakeForHotkeyAndColdkeyOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
  amount: bigint,
): void {
  const pool = new AlphaSharePool(ctx, hotkey, netuid);
  if (pool.hasShare(coldkey) && getValue(pool, coldkey) >= amount)
    updateOne(pool, coldkey, -i64.wrap(amount));
}
