import { U64F64 } from '../../../src/math/fixed/types.js';
import { powRatioScaled } from '../../../src/math/power.js';
import { amountToPrice, buyFactor, sellFactor } from '../../../src/math/swap/balancer.js';
import { spotPrice } from '../../../src/math/swap/pool.js';
import { weightAfterInjection } from '../../../src/math/swap/weights.js';
import { fn, type GoldenFunctions, int, ints, plain } from './case.js';
import { poolOf } from './pool.js';

/** The arbitrary-precision power and the weighted pool's formulas on it. */
export const powerFunctions: GoldenFunctions = {
  pow_ratio_scaled: plain('num den exp_num exp_den precision scale', (c) =>
    powRatioScaled(
      { num: int(c.num), den: int(c.den) },
      { num: int(c.exp_num), den: int(c.exp_den) },
      Number(c.precision),
      int(c.scale),
    ),
  ),
  balancer: fn('quote tao alpha delta target_price added', (c) => {
    const pool = poolOf(c);
    const price = spotPrice(pool);
    const target = U64F64.fromBits(int(c.target_price));
    const [tao, alpha] = ints(c.added) as [bigint, bigint];
    return {
      price,
      'exp_base_quote(alpha,delta)': sellFactor(pool, int(c.delta)),
      'exp_quote_base(tao,delta)': buyFactor(pool, int(c.delta)),
      'quote_delta_in(price,target,tao)': amountToPrice(pool, 'buy', price, target),
      'base_delta_in(price,target,alpha)': amountToPrice(pool, 'sell', price, target),
      new_quote: weightAfterInjection(pool, tao, alpha),
    };
  }),
};
