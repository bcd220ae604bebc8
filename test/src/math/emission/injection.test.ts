import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accrueAlpha } from '../../../../src/math/emission/accrual.js';
import { blockEmission } from '../../../../src/math/emission/block-emission.js';
import {
  type InjectionTerms,
  injectIntoPool,
  injectionTerms,
} from '../../../../src/math/emission/injection.js';
import { emissionFraction } from '../../../../src/math/emission/proportion.js';
import { rootProportion } from '../../../../src/math/emission/root-proportion.js';
import { fromU64Proportion } from '../../../../src/math/epoch/stake-weight.js';
import { U64F64, U96F32 } from '../../../../src/math/fixed/types.js';
import { type Pool, spotPrice } from '../../../../src/math/swap/pool.js';
import { anyPool, pool } from '../swap/pools.js';

const E9 = 10n ** 9n;
const TAO_WEIGHT = fromU64Proportion(971_718_665_099_567_868n);
const OWNER_CUT = emissionFraction(11_796);

function terms(taoIn: bigint, alphaIn: bigint, excessTao: bigint): InjectionTerms {
  return {
    taoIn: U96F32.fromNum(taoIn),
    alphaIn: U96F32.fromNum(alphaIn),
    alphaOut: U96F32.ZERO,
    excessTao: U96F32.fromNum(excessTao),
  };
}

/** One block of a subnet alone: injection, purchase, and what accrues to its participants. */
function block(start: Pool, alphaOut: bigint, rootTao: bigint, taoEmission: bigint) {
  const alphaEmission = blockEmission(start.alpha + alphaOut);
  const blockTerms = injectionTerms({
    taoEmission: U96F32.fromNum(taoEmission),
    price: spotPrice(start),
    rootProportion: rootProportion(rootTao, TAO_WEIGHT, start.alpha + alphaOut),
    alphaEmission,
  });
  const injected = injectIntoPool(start, blockTerms);
  const outAfter = alphaOut + injected.bought + alphaEmission;
  const after = rootProportion(rootTao, TAO_WEIGHT, injected.pool.alpha + outAfter);
  return { blockTerms, injected, outAfter, accrual: accrueAlpha(alphaEmission, OWNER_CUT, after) };
}

describe('injectionTerms', () => {
  it('default', () => {
    const input = { price: U64F64.ONE, rootProportion: U96F32.fromFloat(0.5), alphaEmission: E9 };
    const small = injectionTerms({ ...input, taoEmission: U96F32.fromNum(100_000_000n) });
    expect(small).toEqual({ ...terms(100_000_000n, 100_000_000n, 0n), alphaOut: U96F32.fromNum(E9) });
    const large = injectionTerms({ ...input, taoEmission: U96F32.fromNum(10n * E9) });
    expect(large).toEqual({
      ...terms(500_000_000n, 500_000_000n, 9_500_000_000n),
      alphaOut: U96F32.fromNum(E9),
    });
  });

  it('args: without a price only TAO goes in', () => {
    const taoEmission = U96F32.fromNum(7n);
    const input = { taoEmission, price: U64F64.ZERO, rootProportion: U96F32.ZERO, alphaEmission: E9 };
    expect(injectionTerms(input)).toMatchObject({ taoIn: taoEmission, alphaIn: 0n, excessTao: 0n });
  });

  it('args: beyond the alpha cap everything buys', () => {
    const taoEmission = U96F32.fromNum(E9);
    const input = { taoEmission, price: U64F64.ONE, rootProportion: U96F32.ONE, alphaEmission: 0n };
    expect(injectionTerms(input)).toEqual(terms(0n, 0n, E9));
  });

  it('behavior: every rao is injected or spent, within the cap', () => {
    const bits = fc.bigInt({ min: 0n, max: 2n ** 64n });
    const fraction = fc.bigInt({ min: 0n, max: 2n ** 32n });
    fc.assert(
      fc.property(bits, fc.bigInt({ min: 0n, max: 2n ** 80n }), fraction, (tao, price, proportion) => {
        const taoEmission = U96F32.fromBits(tao);
        const rootShare = U96F32.fromBits(proportion);
        const input = {
          taoEmission,
          price: U64F64.fromBits(price),
          rootProportion: rootShare,
          alphaEmission: E9,
        };
        const { taoIn, alphaIn, alphaOut, excessTao } = injectionTerms(input);
        expect(taoIn + excessTao).toBe(taoEmission);
        expect(alphaIn <= U96F32.saturatingMul(rootShare, alphaOut)).toBe(true);
      }),
    );
  });
});

describe('injectIntoPool', () => {
  it('default', () => {
    const after = injectIntoPool(pool(10n ** 15n, 10n ** 15n), terms(123n, 456n, 789_100n));
    expect(after).toMatchObject({ taoIn: 123n, alphaIn: 456n, boughtFor: 789_100n, bought: 789_100n });
    expect(after.pool).toMatchObject({
      quoteWeight: 499_999_999_999_916_750n,
      tao: 1_000_000_000_789_223n,
      alpha: 999_999_999_211_356n,
    });
  });

  it('args: a refused weight injects nothing, and the purchase still happens', () => {
    const start = pool(10n ** 12n, 10n ** 12n);
    const after = injectIntoPool(start, terms(1_000n * 10n ** 12n, 0n, 1_000n));
    expect(after).toMatchObject({ taoIn: 0n, alphaIn: 0n, boughtFor: 1_000n });
    expect(after.pool.quoteWeight).toBe(start.quoteWeight);
  });

  it('error: a refused purchase leaves the reserves alone', () => {
    const after = injectIntoPool(pool(10n, 10n), terms(0n, 0n, 5n));
    expect(after).toMatchObject({ boughtFor: 0n, bought: 0n });
    expect(after.pool).toMatchObject({ tao: 10n, alpha: 10n });
  });

  it('behavior: a block of a subnet with more TAO than its cap', () => {
    const start = pool(50_000n * E9, 10n ** 6n * E9);
    const { blockTerms, injected, outAfter, accrual } = block(
      start,
      1_500_000n * E9,
      6_000_000n * E9,
      500_000_000n,
    );
    expect(U96F32.toU64(blockTerms.excessTao)).toBe(494_388_229n);
    expect(injected).toMatchObject({ taoIn: 5_611_770n, alphaIn: 112_235_406n, bought: 9_887_666_813n });
    expect(injected.pool).toMatchObject({
      quoteWeight: 499_999_999_999_998_500n,
      tao: 50_000_499_999_999n,
      alpha: 999_990_224_568_593n,
    });
    expect(outAfter).toBe(1_500_010_887_666_813n);
    expect(accrual).toEqual({
      owner: 179_995_422n,
      server: 410_002_288n,
      validator: 363_985_533n,
      root: 46_016_755n,
    });
  });

  it('behavior: a block of a subnet below its cap', () => {
    const start = pool(50_000n * E9, 10n ** 6n * E9);
    const { injected } = block(start, 1_500_000n * E9, 6_000_000n * E9, 5_000_000n);
    expect(injected).toMatchObject({ taoIn: 5_000_000n, alphaIn: 100_000_000n, bought: 0n, boughtFor: 0n });
    expect(injected.pool.quoteWeight).toBe(start.quoteWeight);
  });

  it('behavior: subnets with prices one and two receive the same alpha', () => {
    const rootShare = U96F32.ONE;
    const input = { rootProportion: rootShare, alphaEmission: E9 };
    const one = injectionTerms({ ...input, price: U64F64.ONE, taoEmission: U96F32.fromNum(333_333n) });
    const two = injectionTerms({
      ...input,
      price: U64F64.fromNum(2n),
      taoEmission: U96F32.fromNum(666_666n),
    });
    expect([one, two].map((term) => 1_000_000n + U96F32.toU64(term.alphaIn))).toEqual([
      1_333_333n,
      1_333_333n,
    ]);
  });

  it('behavior: two subnets without a pool receive alpha one to one', () => {
    const input = { price: U64F64.ONE, rootProportion: U96F32.ONE, alphaEmission: E9 };
    const { alphaIn } = injectionTerms({ ...input, taoEmission: U96F32.fromNum(500_000n) });
    expect(1_000_000n + U96F32.toU64(alphaIn)).toBe(1_500_000n);
  });

  it('behavior: the reserves change by what is injected and bought', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 9n });
    fc.assert(
      fc.property(anyPool, amount, amount, amount, (start, tao, alpha, excess) => {
        const { pool: after, ...moved } = injectIntoPool(start, terms(tao, alpha, excess));
        expect(after.tao).toBe(start.tao + moved.taoIn + moved.boughtFor);
        expect(after.alpha).toBe(start.alpha + moved.alphaIn - moved.bought);
        expect(moved.boughtFor <= excess).toBe(true);
      }),
    );
  });
});

describe('accrueAlpha', () => {
  it('default', () => {
    const accrual = { owner: 179_995_422n, server: 410_002_288n, validator: 410_002_288n, root: 0n };
    expect(accrueAlpha(E9, OWNER_CUT, U96F32.ZERO)).toEqual(accrual);
  });

  it('args: the whole to the owner, nothing to the owner', () => {
    expect(accrueAlpha(E9, emissionFraction(65_535), U96F32.ZERO).owner).toBe(E9);
    expect(accrueAlpha(E9, emissionFraction(0), U96F32.ZERO).owner).toBe(0n);
    expect(accrueAlpha(E9, undefined, U96F32.ZERO).owner).toBe(0n);
  });

  it('args: a quarter to root', () => {
    const share = rootProportion(E9, U96F32.ONE, 3_000_000_001n);
    expect(accrueAlpha(E9, undefined, share)).toMatchObject({
      server: 500_000_000n,
      validator: 375_000_000n,
      root: 124_999_999n,
    });
  });

  it('behavior: at most three rao belong to nobody', () => {
    const fraction = fc.bigInt({ min: 0n, max: 2n ** 32n }).map((bits) => U96F32.fromBits(bits));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: E9 }), fraction, fraction, (emission, cut, rootShare) => {
        const { owner, server, validator, root } = accrueAlpha(emission, cut, rootShare);
        const lost = emission - owner - server - validator - root;
        expect(lost >= 0n && lost <= 3n).toBe(true);
        for (const part of [owner, server, validator, root]) expect(part >= 0n).toBe(true);
      }),
    );
  });
});
