import fc from 'fast-check';
import type { Pool } from '../../../../src/math/swap/pool.js';
import type { GoldenCase } from '../golden.js';
import { int } from '../vectors.js';

const HALF = 500_000_000_000_000_000n;

/** A dynamic pool with even weights and the default fee rate unless told otherwise. */
export function pool(tao: bigint, alpha: bigint, changes: Partial<Pool> = {}): Pool {
  return { tao, alpha, quoteWeight: HALF, feeRate: 33, mechanism: 1, ...changes };
}

/** The pool of a golden case. */
export function goldenPool(entry: GoldenCase): Pool {
  return {
    tao: int(entry.tao),
    alpha: int(entry.alpha),
    quoteWeight: entry.quote === null ? HALF : int(entry.quote),
    feeRate: Number(entry.fee_rate ?? 33),
    mechanism: Number(entry.mechanism ?? 1),
  };
}

const reserve = fc.bigInt({ min: 1_000_000n, max: 21n * 10n ** 15n });

/** Any dynamic pool that trades. */
export const anyPool = fc
  .record({
    tao: reserve,
    alpha: reserve,
    quoteWeight: fc.bigInt({ min: 10n ** 16n, max: 99n * 10n ** 16n }),
    feeRate: fc.integer({ min: 0, max: 10_000 }),
  })
  .map((parts): Pool => ({ ...parts, mechanism: 1 }));
