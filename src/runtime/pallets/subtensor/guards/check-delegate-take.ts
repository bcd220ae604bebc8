import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { DelegateTakeTooHigh, DelegateTakeTooLow } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { doTakeChecks } from '../staking/take.js';
import { MaxDelegateTake, MinDelegateTake } from '../storage/index.js';
import { guardOf, rule } from './guard.js';

function ensureTake(
  ctx: Context,
  coldkey: AccountId,
  { hotkey, take }: { readonly hotkey: AccountId; readonly take: number },
): void {
  ensure(take >= MinDelegateTake.get(ctx), DelegateTakeTooLow);
  ensure(take <= MaxDelegateTake.get(ctx), DelegateTakeTooHigh);
  doTakeChecks(ctx, coldkey, hotkey);
}

/**
 * Bounds of the delegate take, and who may change it. Source: guards/check_delegate_take.rs; spec
 * subnets-and-registration.md 1.3.
 */
export const checkDelegateTake = guardOf([
  rule(signatures.increase_take, ensureTake),
  rule(signatures.decrease_take, ensureTake),
]);
