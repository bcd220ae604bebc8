/** Blocks made by the node's author, each size in a process of its own. */
import type { BlockTimes } from './blocks-worker.js';
import { atLeast, type Result, type Section } from './result.js';
import { spreadOf } from './statistics.js';
import { inOwnProcess } from './worker.js';

const TEMPO = 360;
const NEURONS = 256;
/** Milliseconds of a block of the native code, averaged over a tempo: test/vectors/README.md. */
const NATIVE_MS: Readonly<Record<number, number>> = { 1: 0.39, 128: 87.9 };
const MEMORY_BAR_MB = 500;

function blocks(subnets: number, neurons: number, count: number, store: 'memory' | 'lmdb'): BlockTimes {
  return inOwnProcess('./blocks-worker.ts', subnets, neurons, count, store);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Rates of stretches of blocks: a rate over one block would make the fast ones count most. */
function rates(ms: readonly number[], stretches: number): number[] {
  const length = Math.floor(ms.length / stretches);
  return Array.from({ length: stretches }, (_, i) => 1000 / mean(ms.slice(i * length, (i + 1) * length)));
}

export function measureEmptyBlocks(): Section {
  const results = (['lmdb', 'memory'] as const).map((store): Result => {
    const measured = spreadOf(rates(blocks(1, 0, 2000, store).ms, 10));
    const isDurable = store === 'lmdb';
    return {
      what: isDurable ? 'empty block, durable (LMDB)' : 'empty block, in memory',
      measured,
      unit: 'blocks/s',
      rival: 'native pallets, in memory: no figure for a subnet without neurons',
      bar: atLeast(isDurable ? 300 : 2000, measured),
    };
  });
  return {
    title: 'Empty blocks, one subnet',
    results,
    note: 'The default preset: root and subnet 1. A durable block is one write transaction, on disk when the call returns.',
  };
}

/** Whole tempos, so that every subnet has its epoch once. */
export function measureLargeChains(): Section {
  const results: Result[] = [];
  let perSubnet = '';
  for (const subnets of [1, 16, 64, 128]) {
    const { ms, residentMb, peakMb } = blocks(subnets, NEURONS, TEMPO, 'memory');
    const perBlock = mean(ms);
    perSubnet += `${perSubnet && ', '}${subnets}: ${((perBlock * 1000) / subnets).toFixed(0)} µs`;
    const native = NATIVE_MS[subnets];
    const measured = { ...spreadOf(rates(ms, 6)), median: 1000 / perBlock };
    results.push({
      what: `blocks over a tempo, ${subnets} subnet${subnets > 1 ? 's' : ''} of ${NEURONS}`,
      measured,
      unit: 'blocks/s',
      rival: native ? `native: ${(1000 / native).toFixed(0)} blocks/s` : '',
      ...(subnets === 128 ? { bar: atLeast(40, measured) } : {}),
    });
    if (subnets === 128) results.push(...memory(residentMb, peakMb));
  }
  return {
    title: 'Full subnets',
    results,
    note:
      'In memory, 64 validators per subnet with dense weights, every block of one whole tempo of 360, epochs included. The rate is that of\n' +
      `all blocks together; in brackets those of six stretches of 60 blocks. Time per block and subnet: ${perSubnet}.`,
  };
}

function memory(residentMb: number, peakMb: number): Result[] {
  const one = (value: number) => spreadOf([value]);
  return [
    {
      what: 'memory of that node after the tempo',
      measured: one(residentMb),
      unit: 'MB',
      rival: `most there was: ${Math.round(peakMb)} MB`,
      bar: { text: `≤ ${MEMORY_BAR_MB} MB`, isMet: residentMb <= MEMORY_BAR_MB },
    },
  ];
}
