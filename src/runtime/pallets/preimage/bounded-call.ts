/**
 * Calls that another pallet keeps for later: short ones as they are, long ones as a preimage that is requested until dropped.
 * Source: frame_support `StorePreimage`, `QueryPreimage`; pallet_preimage `note_bytes`, `do_unrequest_preimage`.
 */
import { blake2_256 } from '../../../codec/hash.js';
import { type Hex, toHex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { fail, failPlain } from '../../frame/dispatch-error.js';
import { type Call, RuntimeCall } from '../../frame/runtime-call.js';
import type { Bounded } from '../../types/frame.js';
import { NotRequested } from './errors.js';
import { Cleared, Noted } from './events.js';
import { PreimageFor, RequestStatusFor } from './storage.js';

const MAX_INLINE_BYTES = 128;
const MAX_PREIMAGE_BYTES = 4 * 1024 * 1024;

/** Keeps the call. Fails with Exhausted if it is above 4 MiB. Source: `StorePreimage::bound`. */
export function boundCall(ctx: Context, call: Call): Bounded {
  const bytes = RuntimeCall.codec.encode(call);
  if (bytes.length <= MAX_INLINE_BYTES) return { type: 'Inline', value: bytes };
  return { type: 'Lookup', value: { hash: noteBytes(ctx, bytes), len: bytes.length } };
}

/** Notes a preimage on behalf of the chain: no deposit, and requested from the start. Its hash. */
function noteBytes(ctx: Context, bytes: Uint8Array): Hex {
  if (bytes.length > MAX_PREIMAGE_BYTES) failPlain('Exhausted');
  const hash = toHex(blake2_256(bytes));
  const status = RequestStatusFor.get(ctx, hash);
  const isRequested = status?.type === 'Requested';
  RequestStatusFor.insert(ctx, hash, {
    type: 'Requested',
    value: {
      maybe_ticket: isRequested ? status.value.maybe_ticket : status?.value.ticket,
      count: isRequested ? status.value.count : 1,
      maybe_len: bytes.length,
    },
  });
  PreimageFor.insert(ctx, [hash, bytes.length], bytes);
  Noted.deposit(ctx, { hash });
  return hash;
}

/** The call, or undefined if its preimage is gone or no call. Source: `QueryPreimage::peek`. */
export function peekCall(ctx: Context, { type, value }: Bounded): Call | undefined {
  const bytes =
    type === 'Inline' ? value : preimageOf(ctx, value.hash, type === 'Lookup' ? value.len : undefined);
  if (!bytes) return undefined;
  try {
    return RuntimeCall.codec.decode(bytes);
  } catch {
    return undefined;
  }
}

function preimageOf(ctx: Context, hash: Hex, length: number | undefined): Uint8Array | undefined {
  const status = RequestStatusFor.get(ctx, hash);
  const known = length ?? (status?.type === 'Requested' ? status.value.maybe_len : status?.value.len);
  return known === undefined ? undefined : PreimageFor.get(ctx, [hash, known]);
}

/** Lets go of the call; a preimage nobody else wants is removed. A failure is ignored. Source: `QueryPreimage::drop`. */
export function dropCall(ctx: Context, bounded: Bounded): void {
  if (bounded.type === 'Inline') return;
  const { hash } = bounded.value;
  if (RequestStatusFor.get(ctx, hash)?.type === 'Requested') unrequestPreimage(ctx, hash);
}

/** Fails with NotRequested. Source: pallet_preimage `do_unrequest_preimage`. */
export function unrequestPreimage(ctx: Context, hash: Hex): void {
  const status = RequestStatusFor.get(ctx, hash);
  if (status?.type !== 'Requested') fail(NotRequested);
  const { count, maybe_ticket: ticket, maybe_len: length } = status.value;
  if (count > 1) {
    RequestStatusFor.insert(ctx, hash, { type: 'Requested', value: { ...status.value, count: count - 1 } });
  } else if (length === undefined) {
    RequestStatusFor.remove(ctx, hash);
  } else if (ticket === undefined) {
    PreimageFor.remove(ctx, [hash, length]);
    RequestStatusFor.remove(ctx, hash);
    Cleared.deposit(ctx, { hash });
  } else {
    RequestStatusFor.insert(ctx, hash, { type: 'Unrequested', value: { ticket, len: length } });
  }
}
