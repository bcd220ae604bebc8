/**
 * Times blocks without transactions and prints JSON: `blocks-worker.ts SUBNETS NEURONS BLOCKS execute|memory|lmdb`. No neurons:
 * the default chain.
 */
import { DEFAULT_PRESET } from '../../src/runtime/node/presets/default.js';
import type { Preset } from '../../src/runtime/node/presets/preset.js';
import { SubnetEpochIndex } from '../../src/runtime/pallets/subtensor/storage/index.js';
import { executor, nodeAuthor } from './block-makers.js';

export type Way = 'execute' | 'memory' | 'lmdb';

export interface BlockTimes {
  /** Milliseconds of each block, in order, and how many epochs ran in it. */
  readonly ms: readonly number[];
  readonly epochs: readonly number[];
  /** Processor time of all of them, milliseconds. */
  readonly processorMs: number;
  /** Megabytes after the last block: resident, and what is alive of it once garbage is collected. */
  readonly residentMb: number;
  readonly liveMb: number;
}

const TEMPO = 360;
const [subnets = 1, neurons = 0, blocks = 360] = process.argv.slice(2, 5).map(Number);
const way = process.argv[5] as Way;

/** As on a chain that has run for long, epochs are spread over the tempo; a last epoch ahead of the chain is one to wait for. */
function populated(): Preset {
  const lastEpochs = Array.from({ length: subnets }, (_, i) => [i + 1, Math.floor((i * TEMPO) / subnets)]);
  return {
    ...DEFAULT_PRESET,
    population: { subnets, neurons, validators: Math.min(64, neurons / 4), seed: 425 },
    // Genesis gives subnet 1 a shorter tempo than all others have.
    storage: { 'SubtensorModule.LastEpochBlock': lastEpochs, 'SubtensorModule.Tempo': [[1, TEMPO]] },
  };
}

const preset = neurons > 0 ? populated() : DEFAULT_PRESET;
const maker = await (way === 'execute' ? executor(preset) : nodeAuthor(preset, way));

/** Epochs that ran so far on subnets other than root, which has none of its own. */
function epochsSoFar(): number {
  const indices = SubnetEpochIndex.iter(maker.runtime.contextOf(maker.state));
  return indices.reduce((sum, [netuid, index]) => sum + (netuid === 0 ? 0 : Number(index)), 0);
}

/** The first tempo has no epochs; in the second each entry is read for the first time, which a node that runs for long has behind it. */
const warmUp = neurons === 0 ? 100 : way === 'execute' ? 2 * TEMPO : TEMPO;
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
gc?.();
const { heapUsed, external } = process.memoryUsage();
const times: BlockTimes = {
  ms,
  epochs,
  processorMs: (used.user + used.system) / 1000,
  residentMb,
  liveMb: (heapUsed + external) / 2 ** 20,
};
await maker.close();
process.stdout.write(JSON.stringify(times));
