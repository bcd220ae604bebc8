/**
 * Calls that another pallet keeps for later: short ones as they are, long ones as a preimage that is requested until dropped.
 * Source: frame_support `StorePreimage`, `QueryPreimage`.
 */
import type { Hex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { failPlain } from '../../frame/dispatch-error.js';
import { type Call, RuntimeCall } from '../../frame/runtime-call.js';
import type { Bounded } from '../../types/frame.js';
import { notePreimage, preimageOf, unrequestPreimage } from './preimages.js';
import { RequestStatusFor } from './storage.js';

const MAX_INLINE_BYTES = 128;
const MAX_LEGACY_BYTES = 1_000_000;
const MAX_CALL_BYTES = 4 * 1024 * 1024;

/** Keeps the call. Fails with Exhausted if it is above 4 MiB. Source: `StorePreimage::bound`. */
export function boundCall(ctx: Context, call: Call): Bounded {
  const bytes = RuntimeCall.codec.encode(call);
  if (bytes.length <= MAX_INLINE_BYTES) return { type: 'Inline', value: bytes };
  if (bytes.length > MAX_CALL_BYTES) failPlain('Exhausted');
  const { hash } = notePreimage(ctx, bytes, undefined);
  return { type: 'Lookup', value: { hash, len: bytes.length } };
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

/** Lets go of the call; a preimage nobody else wants is removed. A failure is ignored. Source: `QueryPreimage::drop`. */
export function dropCall(ctx: Context, bounded: Bounded): void {
  if (bounded.type === 'Inline') return;
  const { hash } = bounded.value;
  if (RequestStatusFor.get(ctx, hash)?.type === 'Requested') unrequestPreimage(ctx, hash);
}

/** The preimage the call is in and its greatest length, if it is not kept as it is. Source: `Bounded::lookup_hash`, `lookup_len`. */
export function lookupOf(bounded: Bounded): { hash: Hex; length: number } | undefined {
  if (bounded.type === 'Inline') return undefined;
  const length = bounded.type === 'Lookup' ? bounded.value.len : MAX_LEGACY_BYTES;
  return { hash: bounded.value.hash, length };
}
