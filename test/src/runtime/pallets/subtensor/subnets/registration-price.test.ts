import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { U64F64 } from '../../../../../../src/math/fixed/types.js';
import type { Context } from '../../../../../../src/runtime/frame/context.js';
import {
  Burn,
  BurnHalfLife,
  BurnIncreaseMult,
  MaxBurn,
  MinBurn,
  NetworksAdded,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../../../../../../src/runtime/pallets/subtensor/storage/index.js';
import {
  bumpRegistrationPriceAfterRegistration,
  updateRegistrationPricesForNetworks,
} from '../../../../../../src/runtime/pallets/subtensor/subnets/registration-price.js';
import { BlockNumber } from '../../../../../../src/runtime/pallets/system/storage.js';
import { testChain } from '../../../frame/test-chain.js';
import { NETUID, subnetChain } from './subnet-chain.js';

const U64_MAX = (1n << 64n) - 1n;

interface Terms {
  price: bigint;
  halfLife?: number;
  factor?: bigint;
  min?: bigint;
  max?: bigint;
}

/** Subnet 7 with these terms and no bounds but those given. */
function priceChain({ price, halfLife = 360, factor, min = 0n, max = U64_MAX }: Terms): Context {
  const ctx = testChain();
  NetworksAdded.insert(ctx, 7, true);
  Burn.insert(ctx, 7, price);
  BurnHalfLife.insert(ctx, 7, halfLife);
  MinBurn.insert(ctx, 7, min);
  MaxBurn.insert(ctx, 7, max);
  if (factor !== undefined) BurnIncreaseMult.insert(ctx, 7, U64F64.fromNum(factor));
  return ctx;
}

function blocks(ctx: Context, count: number): bigint {
  for (let i = 0; i < count; i++) {
    BlockNumber.mutate(ctx, (block) => block + 1);
    updateRegistrationPricesForNetworks(ctx);
  }
  return Burn.get(ctx, 7);
}

function registrations(ctx: Context, count: number): bigint[] {
  return Array.from({ length: count }, () => {
    bumpRegistrationPriceAfterRegistration(ctx, 7);
    return Burn.get(ctx, 7);
  });
}

describe('a new network', () => {
  it('default', () => {
    const ctx = subnetChain();
    expect(BurnHalfLife.get(ctx, NETUID)).toBe(360);
    // 1.26 × 2^64, truncated.
    expect(BurnIncreaseMult.get(ctx, NETUID)).toBe(23_242_897_532_874_035_200n);
    expect(Burn.get(ctx, NETUID)).toBe(1_000_000_000n);
  });
});

describe('updateRegistrationPricesForNetworks', () => {
  // Half-life, price, and the price after so many blocks: exact floors of the chain's reference function.
  it.each([
    [360, 1_000_000_000n, { 1: 998_076_443n, 360: 499_999_865n, 5000: 65_658n }],
    [360, 10_000_000_000n, { 1: 9_980_764_435n, 360: 4_999_999_840n, 5000: 658_959n }],
    [1000, 100_000_000_000n, { 1: 99_930_709_297n, 1000: 49_999_998_996n, 5000: 3_124_999_096n }],
    [4096, 1_000_000_000_000n, { 1: 999_830_788_932n, 4096: 500_000_000_206n, 5000: 429_073_550_138n }],
    [64, 1_000_000n, { 1: 989_228n, 64: 499_976n }],
    [16, 1_000_000n, { 1: 957_603n, 16: 499_994n }],
    [8, 1_000_000n, { 1: 917_004n, 8: 499_998n }],
    [7, 999_999n, { 1: 905_722n, 7: 499_997n }],
    [5, 123_456n, { 1: 107_474n, 5: 61_726n }],
    [4, 65_536n, { 1: 55_108n, 4: 32_767n }],
    [3, 4_096n, { 1: 3_250n, 3: 2_046n }],
    [2, 1_024n, { 2: 511n, 4: 255n }],
  ])('behavior: the price halves in %d blocks', (halfLife, price, expected) => {
    const ctx = priceChain({ price, halfLife });
    let done = 0;
    for (const [count, value] of Object.entries(expected)) {
      expect([count, blocks(ctx, Number(count) - done)]).toEqual([count, value]);
      done = Number(count);
    }
  });

  it('behavior: bounds hold, the lower one first', () => {
    const ctx = priceChain({ price: 1n, halfLife: 1, min: 100_000n, max: 150_000n, factor: 2n });
    expect(blocks(ctx, 1)).toBe(100_000n);
    expect(registrations(ctx, 2)).toEqual([150_000n, 150_000n]);
    expect(blocks(ctx, 1)).toBe(100_000n);
    expect(blocks(ctx, 1)).toBe(100_000n);
  });

  it('behavior: nothing decays in block 1', () => {
    const ctx = priceChain({ price: 1_000n });
    BlockNumber.put(ctx, 0);
    expect(blocks(ctx, 1)).toBe(1_000n);
    expect(blocks(ctx, 1)).toBe(998n);
  });

  it("behavior: counters start anew, root's of the interval only when its epoch is due", () => {
    const ctx = subnetChain();
    for (const netuid of [0, NETUID]) {
      RegistrationsThisBlock.insert(ctx, netuid, 1);
      RegistrationsThisInterval.insert(ctx, netuid, 2);
    }
    BlockNumber.put(ctx, 99);
    updateRegistrationPricesForNetworks(ctx);
    expect([0, NETUID].map((netuid) => RegistrationsThisBlock.get(ctx, netuid))).toEqual([0, 0]);
    expect(RegistrationsThisInterval.get(ctx, 0)).toBe(2);
    BlockNumber.put(ctx, 100);
    updateRegistrationPricesForNetworks(ctx);
    expect(RegistrationsThisInterval.get(ctx, 0)).toBe(0);
    expect(RegistrationsThisInterval.get(ctx, NETUID)).toBe(2);
  });

  it('behavior: a price never rises by itself and stays within bounds', () => {
    const price = fc.bigInt({ min: 0n, max: U64_MAX });
    fc.assert(
      fc.property(price, price, price, fc.integer({ min: 0, max: 65_535 }), (start, a, b, halfLife) => {
        const [min, max] = a < b ? [a, b] : [b, a];
        const after = blocks(priceChain({ price: start, halfLife, min, max }), 1);
        expect(after >= min && after <= max).toBe(true);
        expect(after <= start || after === min).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('bumpRegistrationPriceAfterRegistration', () => {
  it('default', () => {
    const ctx = priceChain({ price: 1_000_000_000n });
    expect(registrations(ctx, 8)).toEqual([
      1_260_000_000n,
      1_587_600_000n,
      2_000_376_000n,
      2_520_473_760n,
      3_175_796_937n,
      4_001_504_140n,
      5_041_895_216n,
      6_352_787_972n,
    ]);
  });

  it.each([
    [{ price: 2n, factor: 2n, max: 400n }, [4n, 8n, 16n, 32n, 64n, 128n, 256n, 400n]],
    [{ price: 7n, factor: 10n, max: 500_000n }, [70n, 700n, 7_000n, 70_000n, 500_000n]],
    [{ price: 1_000n, factor: 3n }, [3_000n]],
    [{ price: 5n, factor: 0n }, [5n]],
    [{ price: 0n, factor: 0n, min: 100_000n }, [100_000n]],
  ])('args: %j', (terms, expected) => {
    expect(registrations(priceChain(terms), expected.length)).toEqual(expected);
  });

  it('behavior: register at 1000 with factor 2, then one block of a half-life of 1000', () => {
    const ctx = priceChain({ price: 1_000n, factor: 2n, halfLife: 1000 });
    expect(registrations(ctx, 1)).toEqual([2_000n]);
    expect(blocks(ctx, 1)).toBe(1_998n);
  });

  it('behavior: root has no such price', () => {
    const ctx = subnetChain();
    const before = Burn.get(ctx, 0);
    bumpRegistrationPriceAfterRegistration(ctx, 0);
    expect(Burn.get(ctx, 0)).toBe(before);
  });
});
