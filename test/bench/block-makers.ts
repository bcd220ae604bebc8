/** Two ways to make blocks without transactions: execution alone, and a whole node that writes them and keeps its history. */
import { applyInherents, finalizeBlock, initializeBlock } from '../../src/runtime/frame/executive/block.js';
import { State, type StateChange } from '../../src/runtime/frame/state.js';
import { ChainDb } from '../../src/runtime/node/chain/chain-db.js';
import { ChainRuntime } from '../../src/runtime/node/chain-runtime.js';
import { Node } from '../../src/runtime/node/node.js';
import { buildGenesis } from '../../src/runtime/node/presets/build-genesis.js';
import type { Preset } from '../../src/runtime/node/presets/preset.js';
import { LmdbStore } from '../../src/runtime/node/store/lmdb-store.js';
import { MemoryStore } from '../../src/runtime/node/store/memory-store.js';
import { keysWithPrefix, type Store } from '../../src/runtime/node/store/store.js';
import { SlotDuration } from '../../src/runtime/pallets/aura/constants.js';
import { slotDigest } from '../../src/runtime/pallets/aura/slot.js';

export interface BlockMaker {
  make(): void;
  /** The state after the last block. */
  readonly state: State;
  readonly runtime: ChainRuntime;
  close(): Promise<void>;
}

/** Initialisation, inherents, finalisation and the digest of the state; what changed is put into memory, without a history. */
export async function executor(preset: Preset): Promise<BlockMaker> {
  const runtime = new ChainRuntime(preset);
  const { block, state: entries } = await buildGenesis(preset, runtime);
  const store = new MemoryStore();
  const table = store.tables.state;
  const state = new State({ get: (key) => table.get(key), keys: (prefix) => keysWithPrefix(table, prefix) });
  let head = { number: 0, hash: block.hash, root: block.hash, now: BigInt(preset.genesisTimeMs) };

  function save(changes: readonly StateChange[]): void {
    store.write(() => {
      for (const { key, after } of changes) {
        if (after) table.put(key, after);
        else table.remove(key);
      }
    });
    state.clearChanges();
  }

  function make(): void {
    const ctx = runtime.contextOf(state);
    const slotMs = SlotDuration.get(ctx);
    const now = head.now + slotMs;
    const number = head.number + 1;
    initializeBlock(ctx, { number, parentHash: head.hash, digest: slotDigest(now / slotMs) });
    applyInherents(ctx, { now });
    const { hash, header, changes } = finalizeBlock(ctx, head.root);
    save(changes);
    head = { number, hash, root: header.state_root, now };
  }

  save(entries);
  return { make, state, runtime, close: () => store.close() };
}

const KEEP = { blocks: 256 };

export async function createChain(store: Store, preset: Preset): Promise<ChainDb> {
  const genesis = await buildGenesis(preset, new ChainRuntime(preset));
  const about = { name: 'bench', preset: { ...preset } };
  return ChainDb.create(store, about, genesis.block, genesis.state, KEEP);
}

/** A node's author over a chain in memory; the states of the last 256 blocks stay readable. */
export async function memoryAuthor(preset: Preset): Promise<BlockMaker> {
  return author(await createChain(new MemoryStore(), preset));
}

/** The same over the chain in a file: each block is one write. */
export async function fileAuthor(path: string): Promise<BlockMaker> {
  return author(ChainDb.open(await LmdbStore.open(path), path, KEEP));
}

async function author(db: ChainDb): Promise<BlockMaker> {
  const node = new Node(db, { sealing: { mode: 'manual' }, shared: db.store.isShared });
  const core = await node.core();
  return {
    make: () => {
      node.author.seal(core);
    },
    state: core.state,
    runtime: core.runtime,
    close: () => node.close(),
  };
}
