import { describe, it } from '@jest/globals';
import { expectGolden } from '../golden.js';

describe('fixed-point types against the chain', () => {
  it.each(['I32F32', 'I64F64', 'U64F64', 'I96F32', 'U96F32'])('behavior: every operation on %s', (type) => {
    expectGolden('math', type);
  });

  it.each([
    'fixed32_to_fixed64',
    'fixed64_to_fixed32',
    'fixed_to_u16',
    'fixed_to_u64',
    'fixed64_to_u64',
    'u16_to_fixed',
  ])('behavior: %s', (conversion) => {
    expectGolden('math', conversion);
  });
});
