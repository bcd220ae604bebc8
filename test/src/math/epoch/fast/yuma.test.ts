import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBounded, runYumaFast } from '../../../../../src/math/epoch/fast/yuma.js';
import { fromU16Proportion } from '../../../../../src/math/epoch/proportion.js';
import { runYuma } from '../../../../../src/math/epoch/reference/yuma.js';
import { rowFromPairs } from '../../../../../src/math/epoch/sparse-row.js';
import type { SparseRow } from '../../../../../src/math/epoch/types.js';
import { normalize } from '../../../../../src/math/epoch/vector.js';
import type { YumaInput } from '../../../../../src/math/epoch/yuma.js';
import { I32F32 } from '../../../../../src/math/fixed/types.js';

const edgeU16 = fc.oneof(fc.nat(65535), fc.constantFrom(0, 1, 32767, 32768, 65534, 65535));
const block = fc.bigInt({ min: 0n, max: 20n });

/** Rows in any order, with zeros, entries beyond n, gaps and missing rows. */
function row(n: number): fc.Arbitrary<SparseRow | undefined> {
  const pairs = fc.uniqueArray(fc.tuple(fc.nat(n), edgeU16), { selector: ([uid]) => uid, maxLength: n + 1 });
  const dense = fc
    .array(edgeU16, { minLength: n, maxLength: n })
    .map((v) => v.map((x, j) => [j, x] as const));
  return fc.option(fc.oneof(pairs, dense).map(rowFromPairs), { nil: undefined, freq: 6 });
}

function stakes(n: number): fc.Arbitrary<I32F32[]> {
  const stake = fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 40n }), fc.constantFrom(0n, 1n, 2n ** 20n));
  return fc
    .array(stake, { minLength: n, maxLength: n })
    .map((values) => normalize(values.map(I32F32.fromBits), I32F32));
}

const vector = <T>(n: number, item: fc.Arbitrary<T>) => fc.array(item, { minLength: n, maxLength: n });

const yumaInput: fc.Arbitrary<YumaInput> = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.record<YumaInput>({
    n: fc.constant(n),
    activeStake: stakes(n),
    permits: fc.oneof(vector(n, fc.constant(true)), fc.array(fc.boolean(), { maxLength: n + 1 })),
    nextPermits: vector(n, fc.boolean()),
    ownerUid: fc.option(fc.nat(n - 1), { nil: undefined }),
    lastUpdate: fc.oneof(vector(n, fc.constant(30n)), fc.array(block, { maxLength: n + 1 })),
    blockAtRegistration: fc.array(block, { maxLength: n }),
    commitBlocks: fc.option(vector(n, fc.oneof(block, fc.constant(2n ** 64n - 1n))), { nil: undefined }),
    weights: vector(n, row(n)),
    bonds: vector(n, row(n)),
    kappa: edgeU16.map(fromU16Proportion),
    bondsPenalty: edgeU16.map(fromU16Proportion),
    bondsAlpha: fc.oneof(
      fc.bigInt({ min: 0n, max: I32F32.ONE }).map(I32F32.fromBits),
      fc.constantFrom(I32F32.ZERO, I32F32.ONE, I32F32.fromFloat(0.1)),
    ),
    bondsValidFrom: block,
    isYuma3: fc.boolean(),
    liquidAlpha: fc.option(
      fc.record({
        low: edgeU16.map(fromU16Proportion),
        high: edgeU16.map(fromU16Proportion),
        steepness: fc.integer({ min: -32768, max: 32767 }).map((k) => I32F32.fromNum(BigInt(k))),
      }),
      { nil: undefined, freq: 3 },
    ),
  }),
);

describe('runYumaFast', () => {
  it('behavior: every bit of the reference', () => {
    fc.assert(
      fc.property(yumaInput, (input) => {
        expect(isBounded(input)).toBe(true);
        expect(runYumaFast(input)).toEqual(runYuma(input));
      }),
      { numRuns: 1500, seed: 425 },
    );
  });

  it('behavior: every bit of the reference for equal stakes and weights, where quotients are whole', () => {
    const equal = fc.tuple(yumaInput, fc.constantFrom(2, 4, 8), edgeU16).map(([input, n, value]) => {
      const dense = rowFromPairs(Array.from({ length: n }, (_, j) => [j, value]));
      const fill = <T>(item: T) => new Array<T>(n).fill(item);
      return {
        ...input,
        n,
        activeStake: normalize(fill(I32F32.ONE), I32F32),
        permits: fill(true),
        nextPermits: fill(true),
        lastUpdate: fill(30n),
        commitBlocks: undefined,
        weights: fill(dense),
        bonds: fill(dense),
      };
    });
    fc.assert(
      fc.property(equal, (input) => {
        expect(runYumaFast(input)).toEqual(runYuma(input));
      }),
      { numRuns: 300, seed: 425 },
    );
  });
});

describe('isBounded', () => {
  const sample = () => fc.sample(yumaInput, { numRuns: 1, seed: 7 })[0]!;

  it.each<[string, Partial<YumaInput>]>([
    ['a stake share above one', { activeStake: [I32F32.fromNum(2n)] }],
    ['a negative stake share', { activeStake: [I32F32.fromNum(-1n)] }],
    ['a moving average that grows', { bondsAlpha: I32F32.fromNum(-3n) }],
    ['a uid twice in a row of weights', { weights: [new Uint16Array([0, 5, 0, 6])] }],
    ['a uid twice in a row of bonds', { bonds: [undefined, new Uint16Array([3, 5, 0, 1, 3, 6])] }],
    ['a block beyond the integers of a double', { blockAtRegistration: [2n ** 53n] }],
  ])('behavior: not with %s', (_, change) => {
    expect(isBounded({ ...sample(), ...change })).toBe(false);
  });
});
