/** Blocks without transactions, each size in a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BlockTimes } from './blocks-worker.js';
import type { Making } from './chain-maker.js';
import { TEMPO } from './presets.js';
import { atLeast, type Result, type Section } from './result.js';
import { spreadOf } from './statistics.js';
import { inOwnProcess } from './worker.js';

const NEURONS = 256;
/** Milliseconds of a block of the native code, averaged over a tempo: test/vectors/README.md. */
const NATIVE_MS: Readonly<Record<number, number>> = { 1: 0.39, 128: 87.9 };
/** Of those with 128 subnets: the median without an epoch, the average with epochs. */
const NATIVE_QUIET_MS = 28.5;
const NATIVE_EPOCHS_MS = 195;
const LARGE = 128;
const MEMORY_BAR_MB = 500;

function blocksInMemory(
  subnets: number,
  neurons: number,
  count: number,
  way: 'execute' | 'memory',
): BlockTimes {
  return inOwnProcess('./blocks-worker.ts', subnets, neurons, count, way);
}

/** By a node that opens the chain's file, as all but the first do. */
function blocksInFile(subnets: number, neurons: number, count: number): BlockTimes & Making {
  const folder = mkdtempSync(join(tmpdir(), 'tao-bench-'));
  try {
    const path = join(folder, 'chain.mdb');
    const making = inOwnProcess<Making>('./chain-maker.ts', path, subnets, neurons);
    return { ...making, ...inOwnProcess<BlockTimes>('./blocks-worker.ts', subnets, neurons, count, path) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rates of stretches of blocks: a rate over one block would make the fast ones count most. */
function rates(ms: readonly number[], stretches: number): number[] {
  const length = Math.floor(ms.length / stretches);
  return Array.from({ length: stretches }, (_, i) => 1000 / mean(ms.slice(i * length, (i + 1) * length)));
}

export function measureEmptyBlocks(): Section {
  const results = [true, false].map((isDurable): Result => {
    const { ms } = isDurable ? blocksInFile(1, 0, 2000) : blocksInMemory(1, 0, 2000, 'memory');
    const measured = spreadOf(rates(ms, 10));
    return {
      what: isDurable ? 'empty block, durable (LMDB)' : 'empty block, in memory',
      measured,
      unit: 'blocks/s',
      rival: 'the chain itself: one block in 12 s',
      bar: atLeast(isDurable ? 300 : 2000, measured),
    };
  });
  return {
    title: 'Empty blocks, one subnet',
    results,
    note: 'Made by a node on the default preset: root and subnet 1. A durable block is one write transaction, on disk when the call returns.',
  };
}

/** Whole tempos, so that every subnet has its epoch once. */
export function measureLargeChains(): Section {
  const results: Result[] = [];
  const perSubnet: string[] = [];
  for (const subnets of [1, 16, 64, LARGE]) {
    const times = blocksInMemory(subnets, NEURONS, TEMPO, 'execute');
    const native = NATIVE_MS[subnets];
    const rival = native ? `native: ${Math.round(1000 / native).toLocaleString('en-US')} blocks/s` : '';
    results.push(wholeTempo(`blocks over a tempo, ${subnets} × ${NEURONS}, executed`, subnets, times, rival));
    if (subnets === LARGE) results.push(...byKind(times));
    perSubnet.push(`${subnets}: ${((mean(times.ms) * 1000) / subnets).toFixed(0)} µs`);
  }
  const durable = blocksInFile(LARGE, NEURONS, TEMPO);
  const what = `blocks over a tempo, ${LARGE} × ${NEURONS}, by a durable node`;
  results.push(wholeTempo(what, LARGE, durable, 'the chain itself: one block in 12 s'), memory(durable));
  return {
    title: 'Full subnets',
    results,
    note:
      'Subnets of 256 neurons, 64 validators with dense weights; one tempo of 360 blocks, in which each subnet has an epoch. Executed:\n' +
      'all a block does and the digest of the state, in memory. The node opens the file of the chain, writes each block to disk and\n' +
      `keeps the last 256 states. Both in the third tempo; making the file took at most ${Math.round(durable.peakMb)} MB. Time per block and subnet, executed: ${perSubnet.join(', ')}.`,
  };
}

function wholeTempo(what: string, subnets: number, times: BlockTimes, rival: string): Result {
  const ran = times.epochs.reduce((sum, count) => sum + count, 0);
  if (ran !== subnets) throw new Error(`${ran} epochs in a tempo of ${subnets} subnets`);
  const measured = spreadOf([1000 / mean(times.ms)]);
  const processor = `of processor time: ${((1000 * times.ms.length) / times.processorMs).toFixed(1)}`;
  return {
    what,
    measured,
    unit: 'blocks/s',
    rival: rival === '' ? processor : `${rival}; ${processor}`,
    ...(what.endsWith('executed') && subnets === LARGE ? { bar: atLeast(40, measured) } : {}),
  };
}

function byKind({ ms, epochs }: BlockTimes): Result[] {
  const busy = ms.filter((_, i) => epochs[i]! > 0);
  return [
    {
      what: '… of those, a block without an epoch',
      measured: spreadOf(ms.filter((_, i) => epochs[i] === 0)),
      unit: 'ms',
      rival: `native: ${NATIVE_QUIET_MS} ms`,
    },
    {
      what: '… and one with an epoch',
      measured: { ...spreadOf(busy), median: mean(busy) },
      unit: 'ms',
      rival: `native: ${NATIVE_EPOCHS_MS} ms; averages both`,
    },
  ];
}

function memory({ residentMb, mappedMb, liveMb }: BlockTimes): Result {
  return {
    what: 'memory of that node after the tempo',
    measured: spreadOf([residentMb]),
    unit: 'MB',
    rival: `of it pages of files ${Math.round(mappedMb)} MB; alive once garbage is collected: ${Math.round(liveMb)} MB`,
    bar: { text: `≤ ${MEMORY_BAR_MB}`, isMet: residentMb <= MEMORY_BAR_MB },
  };
}
