/**
 * Times blocks without transactions and prints JSON: `blocks-worker.ts SUBNETS NEURONS BLOCKS execute|memory|FILE`, the file one
 * of chain-maker.ts.
 */

import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { SubnetEpochIndex } from '../../src/runtime/pallets/subtensor/storage/index.js';
import { type BlockMaker, executor, fileAuthor, memoryAuthor } from './block-makers.js';
import { presetOf, TEMPO } from './presets.js';

export interface BlockTimes {
  /** Milliseconds of each block, in order, and how many epochs ran in it. */
  readonly ms: readonly number[];
  readonly epochs: readonly number[];
  /** Processor time of all of them, milliseconds. */
  readonly processorMs: number;
  /** Megabytes after the last block: resident, pages of files among it, and what is alive of it once garbage is collected. */
  readonly residentMb: number;
  readonly mappedMb: number;
  readonly liveMb: number;
}

const [subnets = 1, neurons = 0, blocks = 360] = process.argv.slice(2, 5).map(Number);
const where = process.argv[5] ?? 'execute';
// As bin/run.cjs has it for a server.
if (where !== 'execute' && where !== 'memory') setFlagsFromString('--heap-growing-percent=40');
const maker = await makerOf(where);

function makerOf(way: string): Promise<BlockMaker> {
  if (way === 'execute') return executor(presetOf(subnets, neurons));
  return way === 'memory' ? memoryAuthor(presetOf(subnets, neurons)) : fileAuthor(way);
}

/** Epochs that ran so far on subnets other than root, which has none of its own. */
function epochsSoFar(): number {
  const indices = SubnetEpochIndex.iter(maker.runtime.contextOf(maker.state));
  return indices.reduce((sum, [netuid, index]) => sum + (netuid === 0 ? 0 : Number(index)), 0);
}

/** Where Linux tells; elsewhere zero. */
function mappedKb(): number {
  const status = '/proc/self/status';
  if (!existsSync(status)) return 0;
  return Number(/^RssFile:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] ?? 0);
}

/** The first tempo has no epochs; in the second each entry is read for the first time, which a node that runs for long has behind it. */
const warmUp = neurons === 0 ? 100 : 2 * TEMPO;
for (let n = 0; n < warmUp; n++) maker.make();
const ms: number[] = [];
const epochs: number[] = [];
let ran = epochsSoFar();
const usedBefore = process.cpuUsage();
for (let n = 0; n < blocks; n++) {
  const started = performance.now();
  maker.make();
  ms.push(performance.now() - started);
  const before = ran;
  ran = epochsSoFar();
  epochs.push(ran - before);
}
const used = process.cpuUsage(usedBefore);
const residentMb = process.memoryUsage().rss / 2 ** 20;
const mappedMb = mappedKb() / 1024;
gc?.();
const { heapUsed, external } = process.memoryUsage();
const times: BlockTimes = {
  ms,
  epochs,
  processorMs: (used.user + used.system) / 1000,
  residentMb,
  mappedMb,
  liveMb: (heapUsed + external) / 2 ** 20,
};
await maker.close();
process.stdout.write(JSON.stringify(times));
