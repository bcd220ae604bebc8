import { describe, expect, it } from '@jest/globals';
import {
  getMaxAmountAdd,
  getMaxAmountMove,
  getMaxAmountRemove,
} from '../../../../../../src/runtime/pallets/subtensor/staking/max-amount.js';
import { outcome } from '../../../frame/test-chain.js';
import { stakingChain } from './staking-chain.js';

// Known answers: subtensor tests/staking.rs, with its minimum reserve of 100; exact values by the formulas of the source.

const U64_MAX = (1n << 64n) - 1n;
const G = 1_000_000_000n;
const constants = new Map([['Swap.MinimumReserve', 100n]]);
const chain = (...pools: [bigint, bigint][]) =>
  stakingChain(
    pools.map(([tao, alpha]) => ({ tao, alpha })),
    { constants },
  );

describe('getMaxAmountAdd', () => {
  it.each([
    [[100n, 100n], 1_100_000_000n, 4n],
    [[1_000n, 1_000n], 1_100_000_000n, 48n],
    [[10_000n, 10_000n], 1_100_000_000n, 488n],
    [[1_000_000n, 1_000_000n], 4n * G, 1_000_503n],
    [[1_000_000n, 1_000_000n], 9n * G, 2_001_007n],
    [[1_000_000n, 1_000_000n], 16n * G, 3_001_511n],
    [[1_000n * G, 1_000n * G], 16n * G, 3_001_511_404_231n],
    [[150n * G, 100n * G], 1_500_000_001n, 49n],
    [[150n * G, 100n * G], 6n * G, 150_075_570_211n],
  ])('default: %s up to %d', ([tao, alpha], limit, amount) => {
    expect(getMaxAmountAdd(chain([tao!, alpha!]), 1, limit)).toBe(amount);
  });

  it('behavior: all or nothing on root', () => {
    expect(getMaxAmountAdd(chain(), 0, G)).toBe(U64_MAX);
    expect(getMaxAmountAdd(chain(), 0, G - 1n)).toBe(0n);
  });

  it('error: Swap.PriceLimitExceeded', () => {
    expect(outcome(() => getMaxAmountAdd(chain([G, G]), 1, 0n))).toBe('Swap.PriceLimitExceeded');
    const ctx = chain([150n * G, 100n * G]);
    expect(outcome(() => getMaxAmountAdd(ctx, 1, 1_500_000_000n))).toBe('Swap.PriceLimitExceeded');
  });
});

describe('getMaxAmountRemove', () => {
  it.each([
    [[10n * G, 10n * G], 0n, 10_000_000_000_000n],
    [[1_001n, 1_001n], 10_000n, 17_472n],
    [[1_001n, 1_001n], 10_000_000n, 9_013n],
    [[1_001n, 1_001n], 100_000_000n, 2_165n],
    [[1_000_000n, 1_000_000n], 250_000_000n, 1_000_503n],
    [[1_000_000n, 1_000_000n], 62_500_000n, 3_001_511n],
    [[200n * G, 100n * G], 500_000_000n, 100_050_380_141n],
    [[200n * G, 100n * G], 125_000_000n, 300_151_140_423n],
    [[200n * G, 100n * G], 1_999_999_999n, 24n],
    [[200n * G, 100n * G], 1_999_999_990n, 250n],
    [[21_000_000n * G, 1_000_000n], 21_000_000n * G, 17_455_533n],
    [[21_000_000n * G, 1_000_000n], U64_MAX, 66_997n],
    [[21_000_000n * G, G * G], 20_000_000n, 24_707_518_010_384_840n],
    [[21_000_000n * G, 21_000_000n * G], 999_999_999n, 10_505_288n],
    [[21_000_000n * G, 21_000_000n * G], 0n, U64_MAX],
  ])('default: %s down to %d', ([tao, alpha], limit, amount) => {
    expect(getMaxAmountRemove(chain([tao!, alpha!]), 1, limit)).toBe(amount);
  });

  it('behavior: all or nothing on root', () => {
    expect(getMaxAmountRemove(chain(), 0, G)).toBe(U64_MAX);
    expect(getMaxAmountRemove(chain(), 0, G + 1n)).toBe(0n);
  });

  it('error: Swap.ReservesTooLow, Swap.PriceLimitExceeded', () => {
    expect(outcome(() => getMaxAmountRemove(chain([0n, G]), 1, 100n))).toBe('Swap.ReservesTooLow');
    expect(outcome(() => getMaxAmountRemove(chain([G, 0n]), 1, 100n))).toBe('Swap.PriceLimitExceeded');
  });
});

describe('getMaxAmountMove', () => {
  const even: [bigint, bigint] = [1_000n, 1_000n];
  const first: [bigint, bigint] = [150n * G, 100n * G];
  const second: [bigint, bigint] = [100n * G, 100n * G];

  it.each([
    [even, even, 500_000_000n, 500n, 1n],
    [even, even, 100_000_000n, 4_500n, 1n],
    [first, second, 100_000_000n, 560n * G, 1_000_000n],
    [first, second, 500_000_000n, 80n * G, 1_000_000n],
    [first, second, 750_000_000n, 40n * G, 1_000_000n],
    [first, second, G, 20n * G, 1_000n],
    [first, second, 1_250_000_000n, 8n * G, 1_000n],
    [first, second, 1_499_999_999n, 27n, 1n],
    [first, second, 1_500_000_001n, 0n, 0n],
    [[100n * G, 200n * G], [300n * G, 400n * G], 500_000_000n, 50n * G, 1_000n],
  ] as [[bigint, bigint], [bigint, bigint], bigint, bigint, bigint][])(
    'default: %s to %s at %d',
    (origin, destination, limit, amount, tolerance) => {
      const apart = getMaxAmountMove(chain(origin, destination), 1, 2, limit) - amount;
      expect(apart < 0n ? -apart : apart).toBeLessThanOrEqual(tolerance);
    },
  );

  it('behavior: no limit, no bound', () => {
    expect(getMaxAmountMove(chain(first, second), 1, 2, 0n)).toBe(U64_MAX);
    expect(getMaxAmountMove(chain(first), 0, 1, 0n)).toBe(U64_MAX);
  });

  it('behavior: between subnets without a pool it is all or nothing', () => {
    expect(getMaxAmountMove(chain(), 0, 0, G)).toBe(U64_MAX);
    expect(getMaxAmountMove(chain(), 0, 0, G + 1n)).toBe(0n);
  });

  it('behavior: from root it is a purchase at the inverse limit, to root a sale', () => {
    const ctx = chain(second);
    expect(getMaxAmountMove(ctx, 0, 1, 250_000_000n)).toBe(getMaxAmountAdd(ctx, 1, 4n * G));
    expect(getMaxAmountMove(ctx, 1, 0, 250_000_000n)).toBe(getMaxAmountRemove(ctx, 1, 250_000_000n));
  });

  it('behavior: nothing to or from an empty pool', () => {
    expect(getMaxAmountMove(chain([0n, G], second), 1, 2, 1n)).toBe(0n);
    expect(getMaxAmountMove(chain(second, [G, 0n]), 1, 2, 1n)).toBe(0n);
  });
});
