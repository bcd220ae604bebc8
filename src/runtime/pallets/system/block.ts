/**
 * The bookkeeping of the block in progress. Source: frame-system 41 `Pallet::{reset_events, initialize, note_extrinsic,
 * note_applied_extrinsic, note_finished_extrinsics, finalize}`. The phase is the context's.
 */
import type { Hex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import type { DispatchFailure } from '../../frame/dispatch-error.js';
import type { TransactionOutcome } from '../../frame/transaction/extension.js';
import { addWeights, type DispatchClass } from '../../frame/weight.js';
import type { Digest as DigestValue } from '../../types/sp.js';
import { classLimits } from './block-weight.js';
import { BlockHashCount, Version } from './constants.js';
import { ExtrinsicFailed, ExtrinsicSuccess } from './events.js';
import {
  AllExtrinsicsLen,
  BlockHash,
  BlockNumber,
  BlockWeight,
  Digest,
  EventCount,
  Events,
  ExtrinsicCount,
  ExtrinsicData,
  InherentsApplied,
  LastRuntimeUpgrade,
  ParentHash,
} from './storage.js';

/** Opens block `number`: nothing of the one before is left in the way. */
export function initialize(ctx: Context, number: number, parentHash: Hex, digest: DigestValue): void {
  ctx.events = [];
  ctx.extrinsicIndex = undefined;
  ctx.phase = { type: 'Initialization' };
  ctx.scratch.clear();
  Events.kill(ctx);
  EventCount.kill(ctx);
  BlockNumber.put(ctx, number);
  Digest.put(ctx, digest);
  ParentHash.put(ctx, parentHash);
  BlockHash.insert(ctx, number - 1, parentHash);
  InherentsApplied.kill(ctx);
  BlockWeight.kill(ctx);
}

/** Notes which runtime ran last, once it is a new one. Migrations are none: a chain starts with this runtime. */
export function noteRuntimeVersion(ctx: Context): void {
  const { spec_version, spec_name } = Version.get(ctx);
  const last = LastRuntimeUpgrade.get(ctx);
  if (last?.spec_version === spec_version && last.spec_name === spec_name) return;
  LastRuntimeUpgrade.put(ctx, { spec_version, spec_name });
}

export function noteExtrinsic(ctx: Context, index: number, bytes: Uint8Array): void {
  ExtrinsicData.insert(ctx, index, bytes);
}

/** Tells how an extrinsic went, its last event, and goes on to the next. */
export function noteAppliedExtrinsic(
  ctx: Context,
  failure: DispatchFailure | undefined,
  dispatchClass: DispatchClass,
  outcome: TransactionOutcome,
): void {
  const dispatch_info = {
    weight: addWeights(outcome.weight, classLimits(ctx, dispatchClass).base_extrinsic),
    class: dispatchClass,
    pays_fee: outcome.pays,
  };
  if (failure) ExtrinsicFailed.deposit(ctx, { dispatch_error: failure.error, dispatch_info });
  else ExtrinsicSuccess.deposit(ctx, { dispatch_info });
  const next = (ctx.extrinsicIndex ?? 0) + 1;
  ctx.extrinsicIndex = next;
  ctx.phase = { type: 'ApplyExtrinsic', value: next };
}

export function noteInherentsApplied(ctx: Context): void {
  InherentsApplied.put(ctx, true);
}

export function noteFinishedExtrinsics(ctx: Context): void {
  ExtrinsicCount.put(ctx, ctx.extrinsicIndex ?? 0);
  ctx.extrinsicIndex = undefined;
  ctx.phase = { type: 'Finalization' };
}

/** Closes the block: temporary entries go, the events are stored. The extrinsics, in order. */
export function finalize(ctx: Context): Uint8Array[] {
  AllExtrinsicsLen.kill(ctx);
  InherentsApplied.kill(ctx);
  const count = ExtrinsicCount.take(ctx) ?? 0;
  const extrinsics = Array.from({ length: count }, (_, index) => ExtrinsicData.take(ctx, index));
  const forgotten = BlockNumber.get(ctx) - BlockHashCount.get(ctx) - 1;
  if (forgotten > 0) BlockHash.remove(ctx, forgotten);
  const records = ctx.events.map(({ phase, event, value }) => ({
    phase,
    event: { pallet: event.pallet, name: event.name, value },
    topics: [],
  }));
  Events.put(ctx, records);
  EventCount.put(ctx, records.length);
  return extrinsics;
}
