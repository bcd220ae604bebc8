import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MemoryShareStore } from '../../../../src/math/share-pool/memory-share-store.js';
import { fromU64, safeFloat } from '../../../../src/math/share-pool/safe-float.js';
import {
  getValue,
  getValueOfShare,
  isUpdatePrecise,
  updateAll,
  updateOne,
} from '../../../../src/math/share-pool/share-pool.js';
import { expectGolden } from '../golden.js';

describe('share pool', () => {
  it('behavior: every step of every sequence of the chain', () => expectGolden('share-pool', 'sequence'));

  it('default', () => {
    const store = new MemoryShareStore(100n, fromU64(10n), [
      ['a', fromU64(3n)],
      ['b', fromU64(7n)],
    ]);
    expect([getValue(store, 'a'), getValue(store, 'b'), getValue(store, 'c')]).toEqual([30n, 70n, 0n]);
    expect(getValueOfShare(store, safeFloat(5n, 0n)!)).toBe(50n);
  });

  it('args: without a denominator nobody owns anything', () => {
    const store = new MemoryShareStore(100n, undefined, [['a', fromU64(3n)]]);
    expect(getValue(store, 'a')).toBe(0n);
  });

  it('behavior: the last rao of a position stays exact', () => {
    const store = new MemoryShareStore<string>();
    for (const key of ['a', 'b']) {
      updateOne(store, key, 1000n);
      updateOne(store, key, -990n);
    }
    expect([getValue(store, 'a'), getValue(store, 'b')]).toEqual([10n, 10n]);

    const single = new MemoryShareStore<string>();
    updateOne(single, 'a', 10n ** 12n);
    updateOne(single, 'a', -999_999_999_990n);
    expect(getValue(single, 'a')).toBe(10n);
  });

  it('behavior: tiny positions in a pool that grows by twelve orders of magnitude', () => {
    const store = new MemoryShareStore<string>();
    const keys = ['a', 'b'];
    for (const key of keys) updateOne(store, key, 1n);
    updateAll(store, 999_999_999_999_998n);
    for (const key of keys) updateOne(store, key, -499_999_999_999_990n);
    updateAll(store, 999_999_999_999_980n);
    for (const key of keys) updateOne(store, key, 10n ** 12n);
    for (const key of keys) {
      const distance = getValue(store, key) - 501_000_000_000_000n;
      expect(distance >= -1n && distance <= 1n).toBe(true);
    }
  });

  it('behavior: two equal stakers share a payout equally', () => {
    const store = new MemoryShareStore<string>();
    for (const key of ['a', 'b']) {
      updateOne(store, key, 1000n);
      updateOne(store, key, -999n);
    }
    updateAll(store, 10n ** 6n);
    expect([getValue(store, 'a'), getValue(store, 'b')]).toEqual([500_001n, 500_001n]);
  });

  it('behavior: value added to an empty pool belongs to the first staker', () => {
    const store = new MemoryShareStore<string>();
    updateAll(store, 500n);
    updateOne(store, 'a', 10n);
    expect(getValue(store, 'a')).toBe(510n);
  });

  it('behavior: an amount worth no share in a huge pool is not precise', () => {
    const worthless = new MemoryShareStore<string>(0n, fromU64(10n), [['a', fromU64(10n)]]);
    expect(isUpdatePrecise(worthless, 5n)).toBe(false);
    expect(isUpdatePrecise(new MemoryShareStore<string>(), 5n)).toBe(true);
  });

  it('behavior: the owner take and the payout of a dividend of 10⁹ at 11796/65535', () => {
    // An owner with 100·10⁹ and a nominator with 300·10⁹: the take is bought first, then the rest is shared by all.
    const store = new MemoryShareStore<string>();
    updateOne(store, 'owner', 100n * 10n ** 9n);
    updateOne(store, 'nominator', 300n * 10n ** 9n);
    updateOne(store, 'owner', 179_995_422n);
    updateAll(store, 820_004_577n);
    expect([getValue(store, 'owner'), getValue(store, 'nominator')]).toEqual([
      100_385_273_186n,
      300_614_726_812n,
    ]);
    expect(store.getSharedValue()).toBe(400_999_999_999n);
  });

  it('behavior: values add up to the shared value, less a rao per holder', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });
    const operation = fc.oneof(fc.tuple(key, amount), fc.tuple(fc.constant(undefined), amount));
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 30 }), (operations) => {
        const store = new MemoryShareStore<string>();
        updateOne(store, 'a', 10n ** 9n);
        for (const [holder, delta] of operations) {
          if (holder === undefined) updateAll(store, delta);
          else updateOne(store, holder, delta);
        }
        const values = [...store.keys()].map((holder) => getValue(store, holder));
        const total = values.reduce((sum, value) => sum + value, 0n);
        const distance = store.getSharedValue() - total;
        expect(distance >= -5n && distance <= 5n).toBe(true);
      }),
    );
  });

  it('behavior: staking gives the amount to one key and nothing to the others', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(amount, amount, amount, (first, second, added) => {
        const store = new MemoryShareStore<string>();
        updateOne(store, 'a', first);
        updateOne(store, 'b', second);
        const [a, b] = [getValue(store, 'a'), getValue(store, 'b')];
        updateOne(store, 'a', added);
        const gainOfA = getValue(store, 'a') - a - added;
        const gainOfB = getValue(store, 'b') - b;
        for (const gain of [gainOfA, gainOfB]) expect(gain >= -1n && gain <= 1n).toBe(true);
      }),
    );
  });
});
