import { U64F64 } from '../../../src/math/fixed/types.js';
import { swapFee } from '../../../src/math/swap/fee.js';
import {
  type MaxAmount,
  maxAmountToAdd,
  maxAmountToMove,
  maxAmountToRemove,
} from '../../../src/math/swap/max-amount.js';
import { type Pool, type Side, spotPrice } from '../../../src/math/swap/pool.js';
import { alphaAtSpotPrice, simulateSwap } from '../../../src/math/swap/quote.js';
import { type SwapFailure, type SwapResult, swap } from '../../../src/math/swap/swap.js';
import { initialQuoteWeight } from '../../../src/math/swap/weights.js';
import { fn, type GoldenFunctions, int, ints } from './case.js';
import { poolOf } from './pool.js';

function paid(result: SwapResult | SwapFailure): unknown {
  if (!result.ok) return { err: `Swap.${result.error}` };
  return [result.paidIn, result.paidOut, result.fee, result.feeToAuthor];
}

function most(result: MaxAmount | SwapFailure): unknown {
  return result.ok ? result.amount : { err: `Swap.${result.error}` };
}

const ROOT: Pool = { tao: 0n, alpha: 0n, quoteWeight: 0n, feeRate: 0, mechanism: 0 };

/** `[tao, alpha, quote]`, at the fee rate the vectors of moves use. */
function poolOfList(list: unknown): Pool {
  const [tao, alpha, quote] = ints(list);
  return poolOf({ tao, alpha, quote });
}

/** One order on one pool: the swap, its quote, and the largest orders within the limit. */
export const swapOrder = fn('mechanism tao alpha quote fee_rate side amount limit drop_fees', (c) => {
  const pool = poolOf(c);
  const [side, amount, limitPrice] = [c.side as Side, int(c.amount), int(c.limit)];
  return {
    price: spotPrice(pool),
    result: paid(swap(pool, { side, amount, limitPrice, dropFees: c.drop_fees as boolean })),
    sim: paid(simulateSwap(pool, side, amount)),
    approx_fee: swapFee(pool, amount),
    alpha_for_tao_spot: alphaAtSpotPrice(pool, amount),
    max_add: most(maxAmountToAdd(pool, limitPrice)),
    max_remove: most(maxAmountToRemove(pool, limitPrice)),
  };
});

export const swapFunctions: GoldenFunctions = {
  initialize_with_price: fn('tao alpha price', ({ tao, alpha, price }) => {
    const weight = initialQuoteWeight(int(tao), int(alpha), U64F64.fromBits(int(price)));
    return { ok: weight !== undefined, quote: weight };
  }),
  get_max_amount_move: fn('origin destination limit', (c) => {
    const [origin, destination] = [poolOfList(c.origin), poolOfList(c.destination)];
    const limit = int(c.limit);
    return {
      dynamic_to_dynamic: most(maxAmountToMove(origin, destination, limit)),
      root_to_destination: most(maxAmountToMove(ROOT, destination, limit)),
      origin_to_root: most(maxAmountToMove(origin, ROOT, limit)),
    };
  }),
};
