/** Bytes the chain keeps by their hash, for whoever paid or as long as somebody asks for them. Source: pallet-preimage 41. */
import { blake2_256 } from '../../../codec/hash.js';
import { type Hex, toHex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { RequestStatus } from '../../types/preimage.js';
import { returnDeposit, takeDeposit } from './deposit.js';
import { AlreadyNoted, NotAuthorized, NotNoted, NotRequested, TooBig } from './errors.js';
import { Cleared, Noted, Requested } from './events.js';
import { ensureUpdated } from './old-status.js';
import { PreimageFor, RequestStatusFor } from './storage.js';

const MAX_PREIMAGE_BYTES = 4 * 1024 * 1024;

function statusOf(ctx: Context, hash: Hex): RequestStatus | undefined {
  ensureUpdated(ctx, hash);
  return RequestStatusFor.get(ctx, hash);
}

/**
 * Keeps a preimage. Without a depositor it is requested too. Fails with TooBig, AlreadyNoted, Token.FundsUnavailable.
 * Source: `note_bytes`.
 */
export function notePreimage(
  ctx: Context,
  bytes: Uint8Array,
  depositor: AccountId | undefined,
): { hash: Hex; isRequested: boolean } {
  ensure(bytes.length <= MAX_PREIMAGE_BYTES, TooBig);
  const hash = toHex(blake2_256(bytes));
  const status = notedStatus(ctx, statusOf(ctx, hash), depositor, bytes.length);
  RequestStatusFor.insert(ctx, hash, status);
  PreimageFor.insert(ctx, [hash, bytes.length], bytes);
  Noted.deposit(ctx, { hash });
  return { hash, isRequested: status.type === 'Requested' };
}

function notedStatus(
  ctx: Context,
  before: RequestStatus | undefined,
  depositor: AccountId | undefined,
  length: number,
): RequestStatus {
  if (before?.type === 'Requested') return { ...before, value: { ...before.value, maybe_len: length } };
  if (depositor === undefined) {
    return { type: 'Requested', value: { maybe_ticket: before?.value.ticket, count: 1, maybe_len: length } };
  }
  if (before) fail(AlreadyNoted);
  const [who, deposit] = takeDeposit(ctx, depositor, length);
  return { type: 'Unrequested', value: { ticket: [who, deposit], len: length } };
}

/** Asks for a preimage, whether it is there or not: it stays until nobody asks any more. Source: `do_request_preimage`. */
export function requestPreimage(ctx: Context, hash: Hex): void {
  const before = statusOf(ctx, hash);
  const value =
    before?.type === 'Requested'
      ? { ...before.value, count: before.value.count + 1 }
      : { maybe_ticket: before?.value.ticket, count: 1, maybe_len: before?.value.len };
  RequestStatusFor.insert(ctx, hash, { type: 'Requested', value });
  if (value.count === 1) Requested.deposit(ctx, { hash });
}

/** Takes that back. Fails with NotRequested. Source: `do_unrequest_preimage`. */
export function unrequestPreimage(ctx: Context, hash: Hex): void {
  const status = statusOf(ctx, hash);
  if (status?.type !== 'Requested') fail(NotRequested);
  const { count, maybe_ticket: ticket, maybe_len: length } = status.value;
  if (count > 1) {
    RequestStatusFor.insert(ctx, hash, { type: 'Requested', value: { ...status.value, count: count - 1 } });
  } else if (length === undefined) {
    RequestStatusFor.remove(ctx, hash);
  } else if (ticket === undefined) {
    clearPreimage(ctx, hash, length);
  } else {
    RequestStatusFor.insert(ctx, hash, { type: 'Unrequested', value: { ticket, len: length } });
  }
}

/**
 * Gives the deposit back and lets go of the preimage, unless it is asked for. `owner` undefined: of whoever noted it.
 * Fails with NotNoted, NotAuthorized, NotRequested. Source: `do_unnote_preimage`.
 */
export function unnotePreimage(ctx: Context, hash: Hex, owner: AccountId | undefined): void {
  const status = statusOf(ctx, hash);
  if (!status) fail(NotNoted);
  const ticket = status.type === 'Requested' ? status.value.maybe_ticket : status.value.ticket;
  ensure(owner === undefined || owner === ticket?.[0], NotAuthorized);
  if (!ticket) {
    unrequestPreimage(ctx, hash);
    return;
  }
  returnDeposit(ctx, ticket);
  if (status.type === 'Unrequested') clearPreimage(ctx, hash, status.value.len);
  else {
    RequestStatusFor.insert(ctx, hash, {
      type: 'Requested',
      value: { ...status.value, maybe_ticket: undefined },
    });
  }
}

function clearPreimage(ctx: Context, hash: Hex, length: number): void {
  PreimageFor.remove(ctx, [hash, length]);
  RequestStatusFor.remove(ctx, hash);
  Cleared.deposit(ctx, { hash });
}

/** The bytes, or undefined if they were never noted. `length` spares looking it up. Source: `fetch`. */
export function preimageOf(ctx: Context, hash: Hex, length?: number): Uint8Array | undefined {
  const status = length === undefined ? statusOf(ctx, hash) : undefined;
  const known = length ?? (status?.type === 'Requested' ? status.value.maybe_len : status?.value.len);
  return known === undefined ? undefined : PreimageFor.get(ctx, [hash, known]);
}
