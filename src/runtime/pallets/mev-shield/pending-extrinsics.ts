/** Encrypted calls kept for a later block. Source: pallets/shield. */
import type { Context } from '../../frame/context.js';
import { ensure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { addWeights, dbWeight, type Weight } from '../../frame/weight.js';
import { BlockNumber } from '../system/storage.js';
import { TooManyPendingExtrinsics } from './errors.js';
import { ExtrinsicDecodeFailed, ExtrinsicExpired, ExtrinsicStored } from './events.js';
import {
  CounterForPendingExtrinsics,
  ExtrinsicLifetime,
  MaxPendingExtrinsicsLimit,
  NextPendingExtrinsicIndex,
  PendingExtrinsics,
} from './storage.js';

const U32_MAX = 0xffff_ffff;

/** Fails with TooManyPendingExtrinsics. Emits ExtrinsicStored. Source: `store_encrypted`. */
export function storeExtrinsic(ctx: Context, who: AccountId, encryptedCall: Uint8Array): void {
  const count = CounterForPendingExtrinsics.get(ctx);
  ensure(count < MaxPendingExtrinsicsLimit.get(ctx), TooManyPendingExtrinsics);
  const index = NextPendingExtrinsicIndex.get(ctx);
  if (!PendingExtrinsics.contains(ctx, index)) CounterForPendingExtrinsics.put(ctx, count + 1);
  PendingExtrinsics.insert(ctx, index, {
    who,
    encrypted_call: encryptedCall,
    submitted_at: BlockNumber.get(ctx),
  });
  NextPendingExtrinsicIndex.put(ctx, Math.min(index + 1, U32_MAX));
  ExtrinsicStored.deposit(ctx, { index, who });
}

/**
 * The step of every block. The runtime of this version has no decryptor for stored calls (`ExtrinsicDecryptor = ()`): whatever
 * is not too old fails to decode, and is gone too. What the step weighs. Emits ExtrinsicExpired, ExtrinsicDecodeFailed.
 * Source: `process_pending_extrinsics`.
 */
export function processPendingExtrinsics(ctx: Context): Weight {
  const count = CounterForPendingExtrinsics.get(ctx);
  let used = dbWeight(2n, 0n);
  if (count === 0) return used;
  const end = NextPendingExtrinsicIndex.get(ctx);
  const block = BlockNumber.get(ctx);
  for (let index = Math.max(end - count, 0); index < end; index++) {
    const pending = PendingExtrinsics.get(ctx, index);
    used = addWeights(used, pending ? dbWeight(1n, 2n) : dbWeight(1n, 0n));
    if (!pending) continue;
    PendingExtrinsics.remove(ctx, index);
    CounterForPendingExtrinsics.mutate(ctx, (left) => Math.max(left - 1, 0));
    const isExpired = block - pending.submitted_at > ExtrinsicLifetime.get(ctx);
    (isExpired ? ExtrinsicExpired : ExtrinsicDecodeFailed).deposit(ctx, { index });
  }
  return used;
}
