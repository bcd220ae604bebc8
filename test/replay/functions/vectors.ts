import { fromU16Proportion, toU16Fraction, toU16Proportion } from '../../../src/math/epoch/proportion.js';
import {
  isMaxLimited,
  isTopK,
  isTopKNonzero,
  maxUpscaleToU16,
  maxUpscaleU16,
  multiplyElements,
  normalize,
} from '../../../src/math/epoch/vector.js';
import { I32F32, I64F64 } from '../../../src/math/fixed/types.js';
import { fixed, fixedVector, fn, type GoldenFunctions, ints, plain } from './case.js';

/** Proportions of u16 and dense vectors of the epoch. */
export const vectorFunctions: GoldenFunctions = {
  fixed_proportion_to_u16: plain('x', ({ x }) => toU16Proportion(fixed(x))),
  u16_proportion_to_fixed: plain('x', ({ x }) => fromU16Proportion(x as number)),
  fixed_to_fixed_u16_proportion: plain('x', ({ x }) => toU16Fraction(fixed(x))),
  normalize: plain('v', ({ v }) => normalize(fixedVector(v), I32F32)),
  inplace_normalize_64: fn('v_I64F64', (entry) => ({
    out_I64F64: normalize(ints(entry.v_I64F64).map(I64F64.fromBits), I64F64),
  })),
  vec_mul: plain('a b', ({ a, b }) => multiplyElements(fixedVector(a), fixedVector(b))),
  is_topk: plain('v k', ({ v, k }) => isTopK(fixedVector(v), k as number)),
  is_topk_nonzero: plain('v k', ({ v, k }) => isTopKNonzero(fixedVector(v), k as number)),
  vec_max_upscale_to_u16: plain('v', ({ v }) => maxUpscaleToU16(fixedVector(v))),
  vec_u16_max_upscale_to_u16: plain('v', ({ v }) => maxUpscaleU16(v as number[])),
  check_vec_max_limited: plain('v limit', ({ v, limit }) => isMaxLimited(v as number[], limit as number)),
};
