import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ONE } from '../../../../../src/math/epoch/fast/bits.js';
import { alphaCurve } from '../../../../../src/math/epoch/fast/liquid-alpha.js';
import { fromU16Proportion } from '../../../../../src/math/epoch/proportion.js';
import { alphaSigmoid } from '../../../../../src/math/epoch/reference/liquid-alpha.js';
import { I32F32 } from '../../../../../src/math/fixed/types.js';

const fraction = fc.oneof(fc.integer({ min: 0, max: ONE }), fc.constantFrom(0, 1, ONE / 2, ONE - 1, ONE));
const u16 = fc.nat(65535);
const steepness = fc.oneof(
  fc.integer({ min: -32768, max: 32767 }),
  fc.constantFrom(0, 1, 10, 200, -200, 1000, 2800, 2801, -32768, 32767),
);

describe('alphaCurve', () => {
  it('behavior: every bit of the reference, for any parameters a chain can store', () => {
    fc.assert(
      fc.property(
        u16,
        u16,
        steepness,
        fc.array(fc.tuple(fraction, fraction, fraction)),
        (low, high, k, points) => {
          const alpha = {
            low: fromU16Proportion(low),
            high: fromU16Proportion(high),
            steepness: I32F32.fromNum(BigInt(k)),
          };
          const alphaOf = alphaCurve(alpha);
          for (const [c, w, b] of points) {
            const [consensus, weight, bond] = [c, w, b].map((value) => I32F32.fromBits(BigInt(value)));
            expect(BigInt(alphaOf(c, w, b))).toBe(alphaSigmoid(consensus!, weight!, bond!, alpha));
          }
        },
      ),
      { numRuns: 500, seed: 425 },
    );
  });
});
