/**
 * Blocks without transactions, made by the node's author: `blocks-worker.ts SUBNETS NEURONS BLOCKS memory|lmdb`. Prints JSON.
 * One subnet of no neurons is the default chain.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChainDb } from '../../src/runtime/node/chain/chain-db.js';
import { ChainRuntime } from '../../src/runtime/node/chain-runtime.js';
import { Node } from '../../src/runtime/node/node.js';
import { buildGenesis } from '../../src/runtime/node/presets/build-genesis.js';
import { DEFAULT_PRESET } from '../../src/runtime/node/presets/default.js';
import { LmdbStore } from '../../src/runtime/node/store/lmdb-store.js';
import { MemoryStore } from '../../src/runtime/node/store/memory-store.js';

export interface BlockTimes {
  /** Milliseconds of each block, in order. */
  readonly ms: readonly number[];
  /** Resident megabytes after the last block, and the most there were. */
  readonly residentMb: number;
  readonly peakMb: number;
}

const WARM_UP = 20;
const KEPT_BLOCKS = 256;
const [subnets = 1, neurons = 0, blocks = 360] = process.argv.slice(2, 5).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'tao-bench-'));
const isDurable = process.argv[5] === 'lmdb';
const store = isDurable
  ? await LmdbStore.open(join(folder, 'chain.mdb'), { create: true })
  : new MemoryStore();
const validators = Math.min(64, neurons / 4);
const population = { subnets, neurons, validators, seed: 425 };
const preset = neurons > 0 ? { ...DEFAULT_PRESET, population } : DEFAULT_PRESET;
const genesis = await buildGenesis(preset, new ChainRuntime(preset));
const about = { name: 'bench', preset: { ...preset } };
const db = ChainDb.create(store, about, genesis.block, genesis.state, { blocks: KEPT_BLOCKS });
const node = new Node(db, { sealing: { mode: 'manual' }, shared: isDurable });
const core = await node.core();
const ms: number[] = [];
for (let n = 0; n < WARM_UP + blocks; n++) {
  const started = performance.now();
  node.author.seal(core);
  if (n >= WARM_UP) ms.push(performance.now() - started);
}
const times: BlockTimes = {
  ms,
  residentMb: process.memoryUsage().rss / 2 ** 20,
  peakMb: process.resourceUsage().maxRSS / 2 ** 10,
};
await node.close();
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(times));
