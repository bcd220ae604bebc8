/** Hotkeys and the coldkeys that own them. Source: staking/helpers.rs, staking/account.rs; spec staking-and-swap.md 8. */
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { CannotUseSystemAccount } from '../errors.js';
import { OwnedHotkeys, Owner, StakingHotkeys } from '../storage/index.js';
import { isSubnetAccountId } from '../subnets/subnet-account.js';

/** Whether the hotkey has an owner. Source: `hotkey_account_exists`. */
export function hotkeyAccountExists(ctx: Context, hotkey: AccountId): boolean {
  return Owner.contains(ctx, hotkey);
}

/** The owner, or the zero account of an unknown hotkey. Source: `get_owning_coldkey_for_hotkey`. */
export function getOwningColdkeyForHotkey(ctx: Context, hotkey: AccountId): AccountId {
  return Owner.get(ctx, hotkey);
}

/** Source: `coldkey_owns_hotkey`. */
export function coldkeyOwnsHotkey(ctx: Context, coldkey: AccountId, hotkey: AccountId): boolean {
  return Owner.tryGet(ctx, hotkey) === coldkey;
}

/**
 * Gives an unknown hotkey to the coldkey, in all three maps; a known one keeps its owner.
 * Fails with CannotUseSystemAccount for the account of a subnet. Source: `create_account_if_non_existent`.
 */
export function createAccountIfNonExistent(ctx: Context, coldkey: AccountId, hotkey: AccountId): void {
  ensureNoSystemAccount(ctx, hotkey);
  if (hotkeyAccountExists(ctx, hotkey)) return;
  Owner.insert(ctx, hotkey, coldkey);
  const owned = OwnedHotkeys.get(ctx, coldkey);
  if (!owned.includes(hotkey)) OwnedHotkeys.insert(ctx, coldkey, [...owned, hotkey]);
  addStakingHotkey(ctx, coldkey, hotkey);
}

/** Remembers that the coldkey may have stake on the hotkey; nothing ever forgets it. */
export function addStakingHotkey(ctx: Context, coldkey: AccountId, hotkey: AccountId): void {
  const staking = StakingHotkeys.get(ctx, coldkey);
  if (!staking.includes(hotkey)) StakingHotkeys.insert(ctx, coldkey, [...staking, hotkey]);
}

/** Fails with CannotUseSystemAccount for the account of a subnet. Source: `set_hotkey_owner`. */
export function setHotkeyOwner(ctx: Context, coldkey: AccountId, hotkey: AccountId): void {
  ensureNoSystemAccount(ctx, hotkey);
  Owner.insert(ctx, hotkey, coldkey);
}

function ensureNoSystemAccount(ctx: Context, hotkey: AccountId): void {
  ensure(isSubnetAccountId(ctx, hotkey) === undefined, CannotUseSystemAccount);
}
