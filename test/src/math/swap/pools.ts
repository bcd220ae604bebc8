import fc from 'fast-check';
import type { Pool } from '../../../../src/math/swap/pool.js';

const HALF = 500_000_000_000_000_000n;

/** A dynamic pool with even weights and the default fee rate unless told otherwise. */
export function pool(tao: bigint, alpha: bigint, changes: Partial<Pool> = {}): Pool {
  return { tao, alpha, quoteWeight: HALF, feeRate: 33, mechanism: 1, ...changes };
}

const reserve = fc.bigInt({ min: 1_000_000n, max: 21n * 10n ** 15n });

function poolWithWeights(lowest: bigint): fc.Arbitrary<Pool> {
  return fc
    .record({
      tao: reserve,
      alpha: reserve,
      quoteWeight: fc.bigInt({ min: lowest, max: 10n ** 18n - lowest }),
      feeRate: fc.integer({ min: 0, max: 10_000 }),
    })
    .map((parts): Pool => ({ ...parts, mechanism: 1 }));
}

/** Any dynamic pool that trades. */
export const steepPool = poolWithWeights(10n ** 16n);

/**
 * A pool whose exponents stay below nine, as any pool near its price has. Beyond, a trade many times the reserve leaves
 * the range in which the chain's exponential series converges, and its payouts stop being a function with any order.
 */
export const anyPool = poolWithWeights(10n ** 17n);
