import type { Hex } from '../../../codec/hex.js';
import { applyExtrinsic } from '../../frame/executive/apply.js';
import { applyInherents, finalizeBlock, initializeBlock } from '../../frame/executive/block.js';
import type { BlockContext } from '../../frame/executive/block-context.js';
import type { StateChange } from '../../frame/state.js';
import { TransactionInvalid } from '../../frame/transaction/validity.js';
import { SlotDuration } from '../../pallets/aura/constants.js';
import { slotDigest } from '../../pallets/aura/slot.js';
import { Events } from '../../pallets/system/storage.js';
import { Now } from '../../pallets/timestamp/storage.js';
import { Header } from '../../types/sp.js';
import type { StoredBlock } from '../chain/blocks.js';
import type { Core } from '../core.js';
import type { PoolEntry } from '../pool/pool.js';
import { refusalOf } from '../pool/validity.js';
import { internalError, type RpcError } from '../rpc/rpc-error.js';

export interface NewBlock {
  readonly stored: Omit<StoredBlock, 'version'>;
  readonly changes: readonly StateChange[];
  readonly stateRoot: Hex;
  /** Hashes of the transactions it holds. */
  readonly included: readonly Hex[];
  /** Those that can enter no block any more, and why. */
  readonly refused: ReadonlyMap<Hex, RpcError>;
}

/** Once so many did not fit, the block is full. */
const MAX_UNFIT = 16;

/** Builds the block after the head on the node's state. Nothing is written to the store. */
export function buildBlock(core: Core, entries: readonly PoolEntry[]): NewBlock {
  const { head } = core.node.db;
  const ctx = core.runtime.contextOf(core.state);
  const slotMs = SlotDuration.get(ctx);
  const now = timeOfNextBlock(ctx, core.runtime.parameters.genesisTimeMs, slotMs);
  const number = head.number + 1;
  initializeBlock(ctx, { number, parentHash: head.hash, digest: slotDigest(now / slotMs) });
  applyInherents(ctx, { now });
  const { included, refused } = applyAll(core, ctx, entries);
  const { header, hash, extrinsics, changes } = finalizeBlock(ctx, head.stateRoot);
  const events = changes.find(({ key }) => key === Events.prefix)?.after ?? new Uint8Array([0]);
  const stored = { number, hash, header: Header.codec.encode(header), extrinsics, events };
  return { stored, changes, stateRoot: header.state_root, included, refused };
}

/** Chain time is slot by slot, however fast blocks are made; it starts at `genesisTimeMs`. Unix milliseconds. */
function timeOfNextBlock(ctx: BlockContext, genesisTimeMs: bigint, slotMs: bigint): bigint {
  const parent = Now.get(ctx);
  return (parent === 0n ? genesisTimeMs : parent) + slotMs;
}

function applyAll(
  core: Core,
  ctx: BlockContext,
  entries: readonly PoolEntry[],
): Pick<NewBlock, 'included' | 'refused'> {
  const included: Hex[] = [];
  const refused = new Map<Hex, RpcError>();
  let unfit = 0;
  for (const { hash, bytes } of entries) {
    try {
      applyExtrinsic(ctx, bytes);
      included.push(hash);
    } catch (error) {
      if (!(error instanceof TransactionInvalid)) {
        // A fault of ours. The layer took its writes back; the chain goes on without this transaction.
        refused.set(hash, internalError(error instanceof Error ? error.message : String(error)));
        continue;
      }
      const { type } = error.error.value;
      if (type === 'ExhaustsResources' && ++unfit >= MAX_UNFIT) break;
      if (type !== 'ExhaustsResources' && type !== 'Future') refused.set(hash, refusalOf(error, bytes, core));
    }
  }
  return { included, refused };
}
