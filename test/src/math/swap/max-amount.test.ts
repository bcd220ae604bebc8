import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type MaxAmount,
  maxAmountToAdd,
  maxAmountToMove,
  maxAmountToRemove,
} from '../../../../src/math/swap/max-amount.js';
import { spotPrice } from '../../../../src/math/swap/pool.js';
import { type SwapFailure, type SwapResult, swap } from '../../../../src/math/swap/swap.js';
import { expectGolden } from '../golden.js';
import { anyPool, pool } from './pools.js';

const E9 = 10n ** 9n;
const MAX = 2n ** 64n - 1n;

/** MinimumReserve of the runtime the known answers come from. */
const TEST_MINIMUM = 100n;

function amountOf(result: MaxAmount | SwapFailure): bigint | string {
  return result.ok ? result.amount : result.error;
}

describe('maxAmountToAdd', () => {
  it('default', () => {
    const add = (tao: bigint, alpha: bigint, limit: bigint) =>
      amountOf(maxAmountToAdd(pool(tao, alpha), limit, TEST_MINIMUM));
    expect(add(E9, E9, 0n)).toBe('PriceLimitExceeded');
    expect(add(100n, 100n, 1_100_000_000n)).toBe(4n);
    expect(add(1000n, 1000n, 1_100_000_000n)).toBe(48n);
    expect(add(10_000n, 10_000n, 1_100_000_000n)).toBe(488n);
    expect(add(10n ** 6n, 10n ** 6n, 4n * E9)).toBe(1_000_503n);
    expect(add(10n ** 6n, 10n ** 6n, 9n * E9)).toBe(2_001_007n);
    expect(add(10n ** 6n, 10n ** 6n, 16n * E9)).toBe(3_001_511n);
    expect(add(10n ** 12n, 10n ** 12n, 16n * E9)).toBe(3_001_511_404_231n);
    expect(add(150n * E9, 100n * E9, 1_500_000_000n)).toBe('PriceLimitExceeded');
    expect(add(150n * E9, 100n * E9, 1_500_000_001n)).toBe(49n);
    expect(add(150n * E9, 100n * E9, 6n * E9)).toBe(150_075_570_211n);
    expect(add(2n ** 63n - 1n, MAX, MAX)).toBe(MAX);
  });

  it('args: without a pool the price is one', () => {
    const stable = pool(1n, 1n, { mechanism: 0 });
    expect(amountOf(maxAmountToAdd(stable, E9))).toBe(MAX);
    expect(amountOf(maxAmountToAdd(stable, E9 - 1n))).toBe(0n);
  });

  it('behavior: an order beyond the maximum is cut to it', () => {
    fc.assert(
      fc.property(anyPool, fc.bigInt({ min: 101n, max: 1500n }), (subject, percent) => {
        const limitPrice = (((spotPrice(subject) * E9) >> 64n) * percent) / 100n;
        const most = maxAmountToAdd(subject, limitPrice);
        if (!most.ok || most.amount > 500n * subject.tao) return;
        const result = swap(subject, {
          side: 'buy',
          amount: most.amount * 2n + 2n,
          limitPrice,
        }) as SwapResult;
        expect(result.paidIn + result.fee).toBe(most.amount);
      }),
      { numRuns: 50 },
    );
  });
});

describe('maxAmountToRemove', () => {
  it('default', () => {
    const remove = (tao: bigint, alpha: bigint, limit: bigint) =>
      amountOf(maxAmountToRemove(pool(tao, alpha), limit, TEST_MINIMUM));
    expect(remove(0n, E9, 100n)).toBe('ReservesTooLow');
    expect(remove(E9, 0n, 100n)).toBe('PriceLimitExceeded');
    expect(remove(10n ** 10n, 10n ** 10n, 0n)).toBe(10_000_000_000_000n);
    expect(remove(1001n, 1001n, 10_000n)).toBe(17_472n);
    expect(remove(1001n, 1001n, 10_000_000n)).toBe(9_013n);
    expect(remove(1001n, 1001n, 100_000_000n)).toBe(2_165n);
    expect(remove(10n ** 6n, 10n ** 6n, 250_000_000n)).toBe(1_000_503n);
    expect(remove(10n ** 6n, 10n ** 6n, 62_500_000n)).toBe(3_001_511n);
    expect(remove(200n * E9, 100n * E9, 500_000_000n)).toBe(100_050_380_141n);
    expect(remove(200n * E9, 100n * E9, 125_000_000n)).toBe(300_151_140_423n);
    expect(remove(200n * E9, 100n * E9, 1_999_999_999n)).toBe(24n);
    expect(remove(200n * E9, 100n * E9, 1_999_999_990n)).toBe(250n);
    const supply = 21n * 10n ** 15n;
    expect(remove(supply, 10n ** 6n, supply)).toBe(17_455_533n);
    expect(remove(supply, 10n ** 6n, MAX)).toBe(66_997n);
    expect(remove(supply, 10n ** 18n, 20_000_000n)).toBe(24_707_518_010_384_840n);
    expect(remove(supply, supply, 999_999_999n)).toBe(10_505_288n);
    expect(remove(supply, supply, 0n)).toBe(MAX);
  });

  it('args: without a pool the price is one', () => {
    const stable = pool(1n, 1n, { mechanism: 0 });
    expect(amountOf(maxAmountToRemove(stable, E9))).toBe(MAX);
    expect(amountOf(maxAmountToRemove(stable, E9 + 1n))).toBe(0n);
  });
});

describe('maxAmountToMove', () => {
  const root = pool(0n, 0n, { mechanism: 0 });

  it('behavior: every case of the chain', () => expectGolden('swap', 'get_max_amount_move'));

  it('default', () => {
    const near = (origin: [bigint, bigint], destination: [bigint, bigint], limit: bigint, precision = 1n) => {
      const amount = amountOf(maxAmountToMove(pool(...origin), pool(...destination), limit)) as bigint;
      return (expected: bigint) => {
        const distance = amount > expected ? amount - expected : expected - amount;
        expect({ amount, expected, close: distance <= precision }).toEqual({ amount, expected, close: true });
      };
    };
    near([1n, 1n], [1n, 1n], 0n, 0n)(MAX);
    near([1n, 1n], [1n, 1n], 1n)(500_000_000n);
    near([1n, 1n], [1n, 1n], 3n)(166_666_666n);
    near([1000n, 1000n], [1000n, 1000n], 500_000_000n)(500n);
    near([1000n, 1000n], [1000n, 1000n], 100_000_000n)(4_500n);

    const from: [bigint, bigint] = [150n * E9, 100n * E9];
    const to: [bigint, bigint] = [100n * E9, 100n * E9];
    near(from, to, 100_000_000n, 10n ** 6n)(560n * E9);
    near(from, to, 500_000_000n, 10n ** 6n)(80n * E9);
    near(from, to, 750_000_000n, 10n ** 6n)(40n * E9);
    near(from, to, E9, 1_000n)(20n * E9);
    near(from, to, 1_250_000_000n, 1_000n)(8n * E9);
    near(from, to, 1_499_999_999n)(27n);
    near(from, to, 1_500_000_000n, 0n)(0n);
    near([100n * E9, 200n * E9], [300n * E9, 400n * E9], 500_000_000n, 1_000n)(50n * E9);
  });

  it('args: two subnets without a pool', () => {
    expect(amountOf(maxAmountToMove(root, root, E9))).toBe(MAX);
    expect(amountOf(maxAmountToMove(root, root, E9 + 1n))).toBe(0n);
    expect(amountOf(maxAmountToMove(root, pool(E9, E9), 0n))).toBe(MAX);
  });

  it('args: an empty reserve moves nothing', () => {
    expect(amountOf(maxAmountToMove(pool(0n, 1n), pool(1n, 1n), 0n))).toBe(0n);
    expect(amountOf(maxAmountToMove(pool(1n, 1n), pool(1n, 0n), 0n))).toBe(0n);
  });
});
