import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { movingPrice, nextMovingPrice } from '../../../../src/math/emission/moving-price.js';
import { I96F32, U64F64 } from '../../../../src/math/fixed/types.js';
import { expectGolden } from '../golden.js';

const DEFAULT_ALPHA = I96F32.fromBits(12_885n);

/** `SubnetMovingPrice` bits of a dynamic subnet after `updates` blocks at one spot price. */
function afterUpdates(
  updates: number,
  start: bigint,
  now: bigint,
  options: Partial<Parameters<typeof nextMovingPrice>[0]>,
) {
  let stored = I96F32.fromBits(start);
  for (let i = 0; i < updates; i++) {
    stored = nextMovingPrice({
      moving: movingPrice(stored, 1),
      spot: U64F64.ONE,
      movingAlpha: DEFAULT_ALPHA,
      halvingBlocks: 201_600n,
      firstEmissionBlock: 1n,
      now,
      ...options,
    });
  }
  return stored;
}

describe('nextMovingPrice', () => {
  it('behavior: every case of the chain', () => expectGolden('emission', 'update_moving_price'));

  it('default', () => {
    const spot = U64F64.fromFloat(0.5);
    expect(afterUpdates(1, 0n, 201_600n, { spot })).toBe(3_221n);
  });

  it('args: a subnet half as mature as it gets', () => {
    const movingAlpha = I96F32.fromBits(429_496_730n);
    const bits = afterUpdates(14, 0n, 201_600n, { movingAlpha });
    expect(Number(bits) / 2 ** 32).toBeCloseTo(0.51232502, 8);
  });

  it('args: young and old', () => {
    const movingAlpha = I96F32.fromFloat(0.5);
    expect(afterUpdates(1, 0n, 510n, { movingAlpha, firstEmissionBlock: 500n })).toBe(117_167n);
    expect(afterUpdates(1, 0n, 144_000_500n, { movingAlpha, firstEmissionBlock: 500n })).toBe(2_144_481_374n);
  });

  it('args: before the start, and without one, age counts from block zero', () => {
    expect(afterUpdates(1, 77n, 5n, { firstEmissionBlock: 9n })).toBe(77n);
    expect(afterUpdates(1, 0n, 201_600n, { firstEmissionBlock: undefined })).toBe(
      afterUpdates(1, 0n, 201_600n, { firstEmissionBlock: 1n }),
    );
  });

  it('behavior: a price above one counts as one', () => {
    const now = 10n ** 6n;
    expect(afterUpdates(1, 0n, now, { spot: U64F64.fromNum(50n) })).toBe(afterUpdates(1, 0n, now, {}));
  });

  it('behavior: the new price lies between the old one and the spot price', () => {
    const bits = fc.bigInt({ min: 0n, max: 2n ** 32n });
    fc.assert(
      fc.property(bits, bits, bits, fc.bigInt({ min: 0n, max: 10n ** 7n }), (start, spotBits, alpha, now) => {
        const spot = U64F64.fromBits(spotBits << 32n);
        const next = afterUpdates(1, start, now, { spot, movingAlpha: I96F32.fromBits(alpha) });
        const [low, high] = start < spotBits ? [start, spotBits] : [spotBits, start];
        // Both products floor, so the result may fall one bit below.
        expect(next >= low - 1n && next <= high).toBe(true);
      }),
    );
  });
});

describe('movingPrice', () => {
  it('args: root and subnets without a pool', () => {
    expect(movingPrice(I96F32.fromBits(5n), 0)).toBe(U64F64.ONE);
    expect(movingPrice(I96F32.fromBits(5n), 1)).toBe(5n << 32n);
  });
});
