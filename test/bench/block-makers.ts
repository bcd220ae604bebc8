/** Two ways to make blocks without transactions: execution alone, and a whole node that writes them and keeps its history. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

async function createChain(store: Store, preset: Preset): Promise<ChainDb> {
  const genesis = await buildGenesis(preset, new ChainRuntime(preset));
  const about = { name: 'bench', preset: { ...preset } };
  return ChainDb.create(store, about, genesis.block, genesis.state, KEEP);
}

/** Made, closed and opened again, as the product does. */
async function createFile(path: string, preset: Preset): Promise<ChainDb> {
  const store = await LmdbStore.open(path, { create: true });
  await createChain(store, preset);
  await store.close();
  return ChainDb.open(await LmdbStore.open(path), path, KEEP);
}

/** A node's author over a store: each block is one write, and the states of the last 256 stay readable. */
export async function nodeAuthor(preset: Preset, where: 'memory' | 'lmdb'): Promise<BlockMaker> {
  const folder = mkdtempSync(join(tmpdir(), 'tao-bench-'));
  const path = join(folder, 'chain.mdb');
  const db = where === 'lmdb' ? await createFile(path, preset) : await createChain(new MemoryStore(), preset);
  const node = new Node(db, { sealing: { mode: 'manual' }, shared: where === 'lmdb' });
  const core = await node.core();
  return {
    make: () => {
      node.author.seal(core);
    },
    state: core.state,
    runtime: core.runtime,
    close: async () => {
      await node.close();
      rmSync(folder, { recursive: true });
    },
  };
}
