/** The life of a block, from its header to its header. Source: frame-executive 41 `Executive`. */

import type { Hex } from '../../../codec/hex.js';
import {
  finalize,
  initialize,
  noteFinishedExtrinsics,
  noteInherentsApplied,
  noteRuntimeVersion,
} from '../../pallets/system/block.js';
import { registerWeight, remainingWeight } from '../../pallets/system/block-weight.js';
import { BlockWeights } from '../../pallets/system/constants.js';
import { BlockNumber, Digest, InherentsApplied, ParentHash } from '../../pallets/system/storage.js';
import type { Digest as DigestValue, Header } from '../../types/sp.js';
import type { EventRecord } from '../event.js';
import type { InherentData } from '../pallet.js';
import type { StateChange } from '../state.js';
import { encodeBareExtrinsic } from '../transaction/extrinsic.js';
import { addWeights, subWeights, ZERO_WEIGHT } from '../weight.js';
import { applyExtrinsic } from './apply.js';
import type { BlockContext } from './block-context.js';
import { extrinsicsRoot, hashHeader, nextStateRoot } from './header.js';

export interface BlockStart {
  readonly number: number;
  readonly parentHash: Hex;
  /** What the author says before anything runs: the slot. */
  readonly digest: DigestValue;
}

/** Opens a block and runs what pallets do at its start. */
export function initializeBlock(ctx: BlockContext, { number, parentHash, digest }: BlockStart): void {
  noteRuntimeVersion(ctx);
  initialize(ctx, number, parentHash, digest);
  let used = BlockWeights.get(ctx).base_block;
  for (const { hooks } of ctx.runtime.pallets) {
    used = addWeights(used, hooks?.onInitialize?.(ctx, number) ?? ZERO_WEIGHT);
  }
  registerWeight(ctx, used, 'Mandatory');
  ctx.extrinsicIndex = 0;
  ctx.phase = { type: 'ApplyExtrinsic', value: 0 };
}

/** Applies the inherents of all pallets. Their extrinsics, which open the block's body. */
export function applyInherents(ctx: BlockContext, data: InherentData): Uint8Array[] {
  const extrinsics: Uint8Array[] = [];
  for (const { inherent } of ctx.runtime.pallets) {
    const call = inherent?.create(ctx, data);
    if (!call) continue;
    const bytes = encodeBareExtrinsic(call);
    applyExtrinsic(ctx, bytes);
    extrinsics.push(bytes);
  }
  return extrinsics;
}

/** A block that was built. */
export interface FinishedBlock {
  readonly header: Header;
  readonly hash: Hex;
  readonly extrinsics: readonly Uint8Array[];
  readonly events: readonly EventRecord[];
  /** Every storage entry the block changed, by key: what a store writes. */
  readonly changes: readonly StateChange[];
}

/**
 * Closes the block: idle work, last hooks, events, header.
 *
 * @param parentStateRoot of the block before.
 */
export function finalizeBlock(ctx: BlockContext, parentStateRoot: Hex): FinishedBlock {
  if (!InherentsApplied.get(ctx)) noteInherentsApplied(ctx);
  noteFinishedExtrinsics(ctx);
  const number = BlockNumber.get(ctx);
  runIdle(ctx, number);
  for (const { hooks } of ctx.runtime.pallets) hooks?.onFinalize?.(ctx, number);
  const extrinsics = finalize(ctx);
  const changes = ctx.state.changes();
  const header: Header = {
    parent_hash: ParentHash.get(ctx),
    number,
    state_root: nextStateRoot(parentStateRoot, changes),
    extrinsics_root: extrinsicsRoot(extrinsics),
    digest: Digest.get(ctx),
  };
  return { header, hash: hashHeader(header), extrinsics, events: ctx.events, changes };
}

/** Each pallet may use what weight the ones before left. Source: `on_idle_hook`. */
function runIdle(ctx: BlockContext, number: number): void {
  const limit = remainingWeight(ctx);
  if (limit.ref_time === 0n || limit.proof_size === 0n) return;
  let used = ZERO_WEIGHT;
  for (const { hooks } of ctx.runtime.pallets) {
    const spent = hooks?.onIdle?.(ctx, number, subWeights(limit, used));
    if (spent) used = addWeights(used, spent);
  }
  registerWeight(ctx, used, 'Mandatory');
}
