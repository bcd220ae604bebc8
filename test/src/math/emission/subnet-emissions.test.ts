import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rootProportion } from '../../../../src/math/emission/root-proportion.js';
import {
  type EmittingSubnet,
  isRootSellOn,
  subnetTaoEmissions,
} from '../../../../src/math/emission/subnet-shares.js';
import { fromU64Proportion } from '../../../../src/math/epoch/stake-weight.js';
import { U64F64, U96F32 } from '../../../../src/math/fixed/types.js';
import { expectGolden } from '../golden.js';

const TAO_WEIGHT = fromU64Proportion(971_718_665_099_567_868n);

function emitting(price: number, minerBurned = 0, emissionEnabled = true): EmittingSubnet {
  return {
    movingPrice: U64F64.fromFloat(price),
    minerBurned: U96F32.fromFloat(minerBurned),
    emissionEnabled,
  };
}

/** Whole rao of TAO per subnet. */
function emissions(subnets: EmittingSubnet[], emission: bigint): bigint[] {
  return subnetTaoEmissions(subnets, emission).map(U96F32.toU64);
}

describe('subnet emissions', () => {
  it('behavior: every case of the chain', () => expectGolden('emission', 'subnet_emissions'));
});

describe('subnetTaoEmissions', () => {
  it('default', () => {
    const three = [emitting(1), emitting(1), emitting(1)];
    expect(emissions(three, 3_333_333n)).toEqual([1_111_110n, 1_111_110n, 1_111_110n]);
  });

  it('args: a disabled subnet leaves its share to the others', () => {
    const middleOff = [emitting(1), emitting(1, 0, false), emitting(1)];
    expect(emissions(middleOff, 3_333_333n)).toEqual([1_666_666n, 0n, 1_666_666n]);
    expect(emissions([emitting(1, 0, false)], 3_333_333n)).toEqual([0n]);
    const firstOff = [emitting(1, 0, false), emitting(1), emitting(1)];
    expect(emissions(firstOff, 3_000_000n)).toEqual([0n, 1_500_000n, 1_500_000n]);
  });

  it('args: prices one and two', () => {
    expect(emissions([emitting(1), emitting(2)], 1_000_000n)).toEqual([333_333n, 666_666n]);
  });

  it('args: what miners did not get counts against a subnet', () => {
    expect(emissions([emitting(1, 0.5), emitting(1)], 500_000_000n)).toEqual([166_666_666n, 333_333_333n]);
    expect(emissions([emitting(1, 1), emitting(1, 1)], 500_000_000n)).toEqual([250_000_000n, 250_000_000n]);
    const mixed = [emitting(0.02), emitting(0.03, 0.25), emitting(0.05, 1)];
    expect(emissions(mixed, 500_000_000n)).toEqual([235_294_117n, 264_705_882n, 0n]);
  });

  it('args: no price, no subnet', () => {
    expect(emissions([emitting(0), emitting(0)], 1_000_000n)).toEqual([0n, 0n]);
    expect(emissions([], 1_000_000n)).toEqual([]);
  });

  it('behavior: never more than the emission in all, and nothing for a disabled subnet', () => {
    const subnet = fc.record({
      movingPrice: fc.bigInt({ min: 0n, max: 2n ** 70n }).map((bits) => U64F64.fromBits(bits)),
      minerBurned: fc.bigInt({ min: 0n, max: 2n ** 32n }).map((bits) => U96F32.fromBits(bits)),
      emissionEnabled: fc.boolean(),
    });
    const emission = fc.bigInt({ min: 0n, max: 10n ** 9n });
    fc.assert(
      fc.property(fc.array(subnet, { maxLength: 20 }), emission, (subnets, total) => {
        const parts = subnetTaoEmissions(subnets, total);
        expect(parts.reduce((sum, part) => sum + part, 0n) <= U96F32.fromNum(total)).toBe(true);
        for (const [i, part] of parts.entries()) if (!subnets[i]!.emissionEnabled) expect(part).toBe(0n);
      }),
    );
  });
});

describe('isRootSellOn', () => {
  it('default', () => {
    expect(isRootSellOn([emitting(0.5), emitting(0.5)])).toBe(false);
    expect(isRootSellOn([emitting(0.5), emitting(0.75)])).toBe(true);
    expect(isRootSellOn([])).toBe(false);
  });
});

describe('rootProportion', () => {
  it('default', () => {
    const weight = fromU64Proportion(3_320_413_933_267_719_290n);
    expect(rootProportion(10n ** 12n, weight, 10n ** 11n)).toBe(2_761_050_404n);
  });

  it('args: nothing staked, nothing issued', () => {
    expect(rootProportion(0n, TAO_WEIGHT, 0n)).toBe(0n);
    expect(rootProportion(1n, U96F32.ONE, 0n)).toBe(U96F32.ONE);
  });
});
