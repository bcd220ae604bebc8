import type { Pool } from '../../../src/math/swap/pool.js';
import { type GoldenCase, int } from './case.js';

const HALF = 500_000_000_000_000_000n;

/** The pool of a case; a quote weight of null is that of a pool not initialised yet, one half. */
export function poolOf(entry: GoldenCase): Pool {
  return {
    tao: int(entry.tao),
    alpha: int(entry.alpha),
    quoteWeight: entry.quote === null ? HALF : int(entry.quote),
    feeRate: Number(entry.fee_rate ?? 33),
    mechanism: Number(entry.mechanism ?? 1),
  };
}
