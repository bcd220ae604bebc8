import type { Hex } from '../../../codec/hex.js';
import { applyInherents, finalizeBlock, initializeBlock } from '../../frame/executive/block.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import type { StateChange } from '../../frame/state.js';
import { SlotDuration } from '../../pallets/aura/constants.js';
import { slotDigest } from '../../pallets/aura/slot.js';
import { Events } from '../../pallets/system/storage.js';
import { Now } from '../../pallets/timestamp/storage.js';
import { Header } from '../../types/sp.js';
import type { StoredBlock } from '../chain/blocks.js';
import type { ChainRuntime } from '../chain-runtime.js';
import type { Executing } from '../executing.js';
import type { PoolEntry } from '../pool/entry.js';
import { type Filled, fillBlock } from './fill-block.js';
import { shieldKeyOfBlock } from './shield-keys.js';

export interface NewBlock extends Filled {
  readonly stored: Omit<StoredBlock, 'version'>;
  readonly changes: readonly StateChange[];
  readonly stateRoot: Hex;
}

/** Builds the block after the head on the node's state. Nothing is written to the store. */
export function buildBlock(core: Executing, entries: readonly PoolEntry[]): NewBlock {
  const { head } = core.db;
  const ctx = core.runtime.contextOf(core.state);
  const number = head.number + 1;
  openBlock(ctx, core.runtime, number, head.hash);
  const filled = fillBlock(core, ctx, entries);
  const { header, hash, extrinsics, changes } = finalizeBlock(ctx, head.stateRoot);
  const events = changes.find(({ key }) => key === Events.prefix)?.after ?? new Uint8Array([0]);
  const stored = { number, hash, header: Header.codec.encode(header), extrinsics, events };
  return { stored, changes, stateRoot: header.state_root, ...filled };
}

/** Opens a block on the state of its parent: what pallets do at its start, then the inherents. */
export function openBlock(ctx: BlockContext, runtime: ChainRuntime, number: number, parentHash: Hex): void {
  const slotMs = SlotDuration.get(ctx);
  const now = timeOfNextBlock(ctx, runtime.parameters.genesisTimeMs, slotMs);
  initializeBlock(ctx, { number, parentHash, digest: slotDigest(now / slotMs) });
  applyInherents(ctx, { now, shieldKey: shieldKeyOfBlock(number).publicKey });
}

/** Chain time is slot by slot, however fast blocks are made; it starts at `genesisTimeMs`. Unix milliseconds. */
function timeOfNextBlock(ctx: BlockContext, genesisTimeMs: bigint, slotMs: bigint): bigint {
  const parent = Now.get(ctx);
  return (parent === 0n ? genesisTimeMs : parent) + slotMs;
}
