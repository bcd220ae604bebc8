import type { EpochTimes } from './epochs-worker.js';
import type { Result, Section } from './result.js';
import { spreadOf } from './statistics.js';
import { inOwnProcess } from './worker.js';

/** Milliseconds of the native pallet: test/vectors/README.md. */
const NATIVE_MS: Readonly<Record<string, number>> = {
  classic: 7.7,
  'Yuma 3': 7.4,
  'Yuma 3 with liquid alpha': 28.4,
};
/** The bar of the design, in times the native figure. */
const TIMES_NATIVE = 3;

export function measureEpochs(): Section {
  const times = inOwnProcess<EpochTimes>('./epochs-worker.ts');
  const results = Object.entries(times).map(([kind, ms]): Result => {
    const measured = spreadOf(ms);
    const native = NATIVE_MS[kind]!;
    return {
      what: `one epoch, ${kind}`,
      measured,
      unit: 'ms',
      rival: `native: ${native} ms, ratio ${(measured.median / native).toFixed(2)}`,
      bar: { text: `≤ ${TIMES_NATIVE} × native`, isMet: measured.median <= TIMES_NATIVE * native },
    };
  });
  return {
    title: 'Epochs',
    results,
    note:
      '256 uids, 64 validators, dense weights, on the bonds of the epoch before. The native figure includes reading and writing storage\n' +
      'in memory; ours is the computation alone, and the blocks below contain both.',
  };
}
