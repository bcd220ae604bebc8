import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitEmission } from '../../../../src/math/epoch/mechanism-split.js';
import { expectGolden } from '../golden.js';

describe('splitEmission', () => {
  it('behavior: every case of the chain', () => expectGolden('emission', 'split_emissions'));

  // pallet SubtensorModule, tests/mechanism.rs
  it.each([
    [25n, 5, undefined, [5n, 5n, 5n, 5n, 5n]],
    [10n, 4, undefined, [4n, 2n, 2n, 2n]],
    [19n, 5, [3450, 6899, 10348, 17247, 27594], [1n, 2n, 3n, 5n, 8n]],
  ])('behavior: %d over %d mechanisms', (total, count, split, expected) => {
    expect(splitEmission(total, count, split)).toEqual(expected);
  });

  it('behavior: nothing is lost', () => {
    const total = fc.bigInt({ min: 0n, max: 2n ** 63n });
    fc.assert(
      fc.property(
        total,
        fc.integer({ min: 1, max: 16 }),
        fc.array(fc.nat(4096), { maxLength: 16 }),
        (x, k, split) => {
          const parts = splitEmission(x, k, split);
          expect(parts).toHaveLength(k);
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(x);
        },
      ),
      { seed: 425 },
    );
  });
});
