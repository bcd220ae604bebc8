import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { legacyOwnerRefund, settlePot, subnetToPrune } from '../../../../src/math/emission/deregistration.js';
import { emissionFraction } from '../../../../src/math/emission/proportion.js';
import { U64F64 } from '../../../../src/math/fixed/types.js';

function candidate(netuid: number, price: bigint, registeredAt: bigint) {
  return { netuid, movingPrice: U64F64.fromNum(price), registeredAt };
}

describe('subnetToPrune', () => {
  it('default', () => {
    expect(subnetToPrune([candidate(1, 1n, 0n), candidate(2, 10n, 0n)], 100n, 10n)).toBe(1);
  });

  it('args: of two equal prices the older subnet', () => {
    expect(subnetToPrune([candidate(1, 7n, 5n), candidate(2, 7n, 3n)], 100n, 10n)).toBe(2);
    expect(subnetToPrune([candidate(1, 7n, 3n), candidate(2, 7n, 3n)], 100n, 10n)).toBe(1);
  });

  it('args: a subnet in its immunity is safe', () => {
    const subnets = [candidate(1, 1n, 95n), candidate(2, 10n, 0n)];
    expect(subnetToPrune(subnets, 100n, 10n)).toBe(2);
    expect(subnetToPrune(subnets, 104n, 10n)).toBe(2);
    expect(subnetToPrune(subnets, 105n, 10n)).toBe(1);
    expect(subnetToPrune(subnets, 5n, 10n)).toBeUndefined();
  });
});

describe('settlePot', () => {
  it('default', () => {
    expect(settlePot(10_000n, [300n, 700n], 0n).stakers).toEqual([3_000n, 7_000n]);
    expect(settlePot(99_999n, [5_000n], 0n).stakers).toEqual([99_999n]);
  });

  it('args: the last rao goes to the largest remainder', () => {
    expect(settlePot(1n, [3n, 2n], 0n).stakers).toEqual([1n, 0n]);
    expect(settlePot(2n, [1n, 1n, 1n], 0n).stakers).toEqual([1n, 1n, 0n]);
  });

  it('args: the protocol keeps its part, and is last among equals', () => {
    expect(settlePot(200n, [50n], 50n)).toMatchObject({ stakers: [100n], protocol: 100n });
    expect(settlePot(200n, [50n], 150n)).toMatchObject({ stakers: [50n], protocol: 150n });
    expect(settlePot(1n, [1n], 1n)).toMatchObject({ stakers: [1n], protocol: 0n });
    expect(settlePot(100n, [], 7n)).toMatchObject({ stakers: [], protocol: 100n });
  });

  it('behavior: paid by remainder where the floors leave anything, in the given order otherwise', () => {
    // 10 over 1 : 2 : 2 and a protocol of 2: remainders 3, 6, 6, 6 of 7.
    expect(settlePot(10n, [1n, 2n, 2n], 2n)).toEqual({
      stakers: [1n, 3n, 3n],
      protocol: 3n,
      order: [1, 2, 0],
    });
    expect(settlePot(10n, [300n, 700n], 0n).order).toEqual([0, 1]);
  });

  it('args: nobody', () => {
    expect(settlePot(100n, [], 0n)).toMatchObject({ stakers: [], protocol: 0n });
    expect(settlePot(100n, [0n], 0n)).toMatchObject({ stakers: [0n], protocol: 0n });
  });

  it('behavior: the whole pot, each within a rao of its share', () => {
    const alpha = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
    fc.assert(
      fc.property(fc.array(alpha, { maxLength: 12 }), alpha, alpha, (stakers, protocol, pot) => {
        const total = stakers.reduce((sum, stake) => sum + stake, protocol);
        fc.pre(total > 0n);
        const settled = settlePot(pot, stakers, protocol);
        expect(settled.stakers.reduce((sum, part) => sum + part, settled.protocol)).toBe(pot);
        for (const [i, part] of settled.stakers.entries()) {
          const floor = (pot * stakers[i]!) / total;
          expect(part === floor || part === floor + 1n).toBe(true);
        }
      }),
    );
  });
});

describe('legacyOwnerRefund', () => {
  it('default', () => {
    expect(legacyOwnerRefund(5_000n, 0n, emissionFraction(11_796), U64F64.ONE)).toBe(5_000n);
  });

  it('args: what the owner has earned is taken off', () => {
    // ⌊1 000 · 11796/65535⌋ = 179 alpha, worth 358 at a price of 2.
    expect(legacyOwnerRefund(5_000n, 1_000n, emissionFraction(11_796), U64F64.fromNum(2n))).toBe(4_642n);
    expect(legacyOwnerRefund(300n, 1_000n, emissionFraction(11_796), U64F64.fromNum(2n))).toBe(0n);
  });
});
