/**
 * Delegates: hotkeys that others may stake on, and what they take. Source: staking/helpers.rs; spec staking-and-swap.md
 * 11.1.
 */
import { U96F32 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { Delegates } from '../storage/index.js';

const U16_MAX = U96F32.fromNum(65_535n);

/** Source: `hotkey_is_delegate`. */
export function hotkeyIsDelegate(ctx: Context, hotkey: AccountId): boolean {
  return Delegates.contains(ctx, hotkey);
}

/** Makes the hotkey a delegate with its present take, unless it is one. Source: `maybe_become_delegate`. */
export function maybeBecomeDelegate(ctx: Context, hotkey: AccountId): void {
  if (!hotkeyIsDelegate(ctx, hotkey)) Delegates.insert(ctx, hotkey, getHotkeyTake(ctx, hotkey));
}

/** The take as parts of 65 535; the default without an entry. Source: `get_hotkey_take`. */
export function getHotkeyTake(ctx: Context, hotkey: AccountId): number {
  return Delegates.get(ctx, hotkey);
}

/** The take as a fraction. Source: `get_hotkey_take_float`. */
export function getHotkeyTakeFloat(ctx: Context, hotkey: AccountId): U96F32 {
  return U96F32.safeDiv(U96F32.fromNum(BigInt(getHotkeyTake(ctx, hotkey))), U16_MAX);
}
