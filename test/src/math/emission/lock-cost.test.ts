import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { initialReserves, medianPrice, networkLockCost } from '../../../../src/math/emission/lock-cost.js';
import { U64F64 } from '../../../../src/math/fixed/types.js';
import { expectGolden } from '../golden.js';

const E12 = 10n ** 12n;

function cost(lastLock: bigint, lastLockBlock: bigint, now: bigint): bigint {
  return networkLockCost({ lastLock, minLock: E12, lastLockBlock, now, reductionIntervalBlocks: 100_800n });
}

describe('networkLockCost', () => {
  it('behavior: every case of the chain', () => expectGolden('emission', 'get_network_lock_cost'));

  it('default', () => {
    expect(cost(E12, 0n, 0n)).toBe(E12);
    expect(cost(E12, 1n, 1n)).toBe(2n * E12);
    expect(cost(E12, 1n, 50_401n)).toBe(1_500_000_046_400n);
    expect(cost(E12, 1n, 100_801n)).toBe(1_000_000_092_800n);
    expect(cost(2n * E12, 1n, 1n)).toBe(4n * E12);
    expect(cost(2n * E12, 1n, 100_801n)).toBe(2_000_000_084_800n);
    expect(cost(2n * E12, 1n, 151_201n)).toBe(1_000_000_127_200n);
  });

  it('behavior: falls with time, between the minimum and twice the last', () => {
    const lock = fc.bigInt({ min: E12, max: 10n ** 18n });
    const block = fc.bigInt({ min: 1n, max: 10n ** 6n });
    fc.assert(
      fc.property(lock, block, block, (last, a, b) => {
        const [sooner, later] = a < b ? [a, b] : [b, a];
        expect(cost(last, 1n, later) <= cost(last, 1n, sooner)).toBe(true);
        expect(cost(last, 1n, later) >= E12 && cost(last, 1n, sooner) <= 2n * last).toBe(true);
      }),
    );
  });
});

describe('medianPrice', () => {
  it('default', () => {
    const median = (...prices: bigint[]) => medianPrice(prices.map(U64F64.fromNum));
    expect(median(7n, 2n, 5n)).toBe(U64F64.fromNum(5n));
    expect(median(2n, 8n)).toBe(U64F64.fromNum(5n));
    expect(median(2n, 5n)).toBe(U64F64.fromFloat(3.5));
    expect(median()).toBe(U64F64.ONE);
  });

  it('args: subnets without a price do not count', () => {
    expect(medianPrice([0n, 9n, 0n].map(U64F64.fromNum))).toBe(U64F64.fromNum(9n));
  });
});

describe('initialReserves', () => {
  it('default', () => {
    expect(initialReserves(E12, E12, U64F64.ONE)).toEqual({ tao: E12, alpha: E12 });
    expect(initialReserves(10n ** 11n, 1n, U64F64.fromFloat(3.5))).toEqual({
      tao: 10n ** 11n,
      alpha: 28_571_428_571n,
    });
  });

  it('args: a lock below the minimum', () => {
    expect(initialReserves(5n, 1_000n, U64F64.ONE)).toEqual({ tao: 1_000n, alpha: 1_000n });
  });
});
