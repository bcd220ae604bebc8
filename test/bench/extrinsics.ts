import type { ExtrinsicTimes } from './extrinsics-worker.js';
import { atLeast, type Section } from './result.js';
import { mapSpread, spreadOf } from './statistics.js';
import { inOwnProcess } from './worker.js';

export function measureExtrinsics(): Section {
  const { batch, ms } = inOwnProcess<ExtrinsicTimes>('./extrinsics-worker.ts', 1000, 20, 8);
  const measured = mapSpread(spreadOf(ms), (time) => (1000 * batch) / time);
  return {
    title: 'Transactions',
    results: [
      {
        what: 'signed transfers through the pool into blocks',
        measured,
        unit: 'extrinsics/s',
        rival: 'the chain itself: at most one block of 12 s',
        bar: atLeast(1000, measured),
      },
    ],
    note: `Batches of ${batch} sr25519 transfers by 20 senders, submitted one by one over the RPC interface, in memory.`,
  };
}
