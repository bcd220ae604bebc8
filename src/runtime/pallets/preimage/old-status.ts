/** Preimages noted before deposits were holds. Source: pallet-preimage 41 `do_ensure_updated`. */
import type { Hex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import { unreserve } from '../balances/reserve.js';
import { takeDeposit } from './deposit.js';
import { RequestStatusFor, StatusFor } from './storage.js';

/** Turns an entry of the old kind into one of today's. Whether there was one. */
export function ensureUpdated(ctx: Context, hash: Hex): boolean {
  const old = StatusFor.get(ctx, hash);
  if (!old) return false;
  StatusFor.remove(ctx, hash);
  const { deposit, len } = old.value;
  const ticket = deposit && moveDeposit(ctx, deposit, len);
  if (old.type === 'Requested') {
    const value = { maybe_ticket: ticket, count: old.value.count, maybe_len: old.value.len };
    RequestStatusFor.insert(ctx, hash, { type: 'Requested', value });
  } else if (ticket) {
    RequestStatusFor.insert(ctx, hash, { type: 'Unrequested', value: { ticket, len: old.value.len } });
  }
  return true;
}

function moveDeposit(
  ctx: Context,
  [who, deposit]: readonly [AccountId, bigint],
  length: number | undefined,
): [AccountId, bigint] | undefined {
  unreserve(ctx, who, deposit);
  if (length === undefined) return undefined;
  const [, held] = takeDeposit(ctx, who, length);
  return [who, held];
}
