/**
 * Blocks per second of processor time in memory: `tsx test/bench/blocks.ts [subnets] [neurons] [blocks]`. Each block is initialised, gets its
 * inherents and is finalised, state digest included; nothing is written to a store.
 */
import { applyInherents, finalizeBlock, initializeBlock } from '../../src/runtime/frame/executive/block.js';
import { hashHeader } from '../../src/runtime/frame/executive/header.js';
import { State, type StateChange } from '../../src/runtime/frame/state.js';
import { ChainRuntime } from '../../src/runtime/node/chain-runtime.js';
import { buildGenesis } from '../../src/runtime/node/presets/build-genesis.js';
import { DEFAULT_PRESET } from '../../src/runtime/node/presets/default.js';
import { MemoryStore } from '../../src/runtime/node/store/memory-store.js';
import { keysWithPrefix } from '../../src/runtime/node/store/store.js';
import { SlotDuration } from '../../src/runtime/pallets/aura/constants.js';
import { slotDigest } from '../../src/runtime/pallets/aura/slot.js';

const [subnets = 128, neurons = 256, blocks = 360] = process.argv.slice(2).map(Number);
const validators = Math.min(64, neurons / 4);
const population = { subnets, neurons, validators, seed: 1 };
const preset = subnets > 0 ? { ...DEFAULT_PRESET, population } : DEFAULT_PRESET;
const runtime = new ChainRuntime(preset);
const genesis = await buildGenesis(preset, runtime);
const store = new MemoryStore();
const table = store.tables.state;
const state = new State({ get: (key) => table.get(key), keys: (prefix) => keysWithPrefix(table, prefix) });
save(genesis.state);
let { hash } = genesis.block;
let root = genesis.block.hash;
let now = BigInt(DEFAULT_PRESET.genesisTimeMs);

function save(changes: readonly StateChange[]): void {
  store.write(() => {
    for (const { key, after } of changes) {
      if (after) table.put(key, after);
      else table.remove(key);
    }
  });
}

function makeBlock(number: number): number {
  const started = performance.now();
  const ctx = runtime.contextOf(state);
  const slotMs = SlotDuration.get(ctx);
  now += slotMs;
  initializeBlock(ctx, { number, parentHash: hash, digest: slotDigest(now / slotMs) });
  applyInherents(ctx, { now });
  const block = finalizeBlock(ctx, root);
  hash = hashHeader(block.header);
  root = block.header.state_root;
  save(block.changes);
  state.clearChanges();
  return performance.now() - started;
}

const WARM_UP = 5;
for (let n = 1; n <= WARM_UP; n++) makeBlock(n);
const before = process.cpuUsage();
const times: number[] = [];
for (let n = WARM_UP + 1; n <= WARM_UP + blocks; n++) times.push(makeBlock(n));
const used = process.cpuUsage(before);
const total = (used.user + used.system) / 1000;
times.sort((a, b) => a - b);
const memory = process.memoryUsage();
process.stdout.write(
  `${subnets} subnets of ${neurons}: ${((blocks * 1000) / total).toFixed(1)} blocks/s, median ${times[blocks >> 1]!.toFixed(2)} ms, ` +
    `slowest ${times.at(-1)!.toFixed(1)} ms, ${Math.round(memory.rss / 2 ** 20)} MB (heap ${Math.round(memory.heapUsed / 2 ** 20)} MB)\n`,
);
