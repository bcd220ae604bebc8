import { describe, expect, it } from '@jest/globals';
import { fromU16Proportion, toU16Proportion } from '../../../../src/math/epoch/proportion.js';
import {
  isMaxLimited,
  isTopKNonzero,
  maxUpscaleToU16,
  normalize,
} from '../../../../src/math/epoch/vector.js';
import { I32F32 } from '../../../../src/math/fixed/types.js';
import { expectGolden } from '../golden.js';

const floats = (values: number[]) => values.map((value) => I32F32.fromFloat(Math.fround(value)));

describe('proportions', () => {
  it('behavior: every case of the chain', () =>
    expectGolden(
      'math',
      'fixed_proportion_to_u16',
      'u16_proportion_to_fixed',
      'fixed_to_fixed_u16_proportion',
    ));

  it('behavior: a stored proportion loses at most one unit on the way through', () => {
    for (let value = 0; value <= 65535; value += 5) {
      expect([value, value - 1]).toContain(toU16Proportion(fromU16Proportion(value)));
    }
    expect(toU16Proportion(I32F32.ONE)).toBe(65535);
    expect(toU16Proportion(I32F32.fromBits(I32F32.ONE - 1n))).toBe(65534);
  });
});

describe('normalize', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'normalize', 'inplace_normalize_64'));

  it('behavior: a zero sum leaves the vector', () => {
    const values = floats([1, -1]);
    expect(normalize(values, I32F32)).toEqual(values);
  });
});

describe('multiplyElements', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'vec_mul'));
});

describe('isTopK', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'is_topk', 'is_topk_nonzero'));

  it('behavior: the later of two equal values wins', () => {
    expect(isTopKNonzero(floats([0, 5, 5, 5, 0]), 2)).toEqual([false, false, true, true, false]);
    expect(isTopKNonzero(floats([3, 0, 1]), 5)).toEqual([true, false, true]);
  });
});

describe('maxUpscale', () => {
  it('behavior: every case of the chain', () =>
    expectGolden('math', 'vec_max_upscale_to_u16', 'vec_u16_max_upscale_to_u16'));

  // pallet SubtensorModule, tests/math.rs:97-214
  it.each([
    [[0], [0]],
    [
      [0, 1e-9],
      [0, 65535],
    ],
    [
      [0, 0.000016, 1],
      [0, 1, 65535],
    ],
    [
      [1e-6, 6e-6, 7e-6, 1e-4, 1e-3, 0.01, 0.1, 0.2, 0.3, 0.4],
      [0, 1, 1, 16, 164, 1638, 16384, 32768, 49151, 65535],
    ],
    [
      [0, 0.5, 1, 1.5, 2, 32768, 32769],
      [0, 1, 2, 3, 4, 65533, 65535],
    ],
  ])('behavior: %j', (values, upscaled) => {
    expect(maxUpscaleToU16(floats(values))).toEqual(upscaled);
  });

  it('behavior: the largest representable value', () => {
    expect(maxUpscaleToU16([I32F32.MAX])).toEqual([65535]);
    expect(maxUpscaleToU16([...floats([0, 1, 32768, 32769]), I32F32.MAX])).toEqual([0, 0, 1, 1, 65535]);
  });
});

describe('isMaxLimited', () => {
  it('behavior: every case of the chain', () => expectGolden('math', 'check_vec_max_limited'));

  // pallet SubtensorModule, tests/math.rs:217-251
  it.each([
    [[], 0, true],
    [[65535], 65534, false],
    [[0], 65535, true],
    [[0, 65535, 65535], 32767, false],
    [[0, 65535, 65535], 32768, true],
    [[0, 65535, 65535, 65535], 21844, false],
    [[0, 65535, 65535, 65535], 21845, true],
  ])('behavior: %j within %d is %s', (weights, limit, isWithin) => {
    expect(isMaxLimited(weights, limit)).toBe(isWithin);
  });
});
