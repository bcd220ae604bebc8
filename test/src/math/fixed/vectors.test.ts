import { describe, expect, it } from '@jest/globals';
import type { FixedType } from '../../../../src/math/fixed/define.js';
import { I32F32, I64F64, I96F32, U64F64, U96F32 } from '../../../../src/math/fixed/types.js';
import { int, mathCases } from '../vectors.js';

const types: FixedType<string>[] = [I32F32, I64F64, U64F64, I96F32, U96F32];

describe.each(types)('$name against the chain', (type) => {
  const cases = mathCases(type.name).map((entry) => ({
    entry,
    a: type.fromBits(int(entry.a)),
    b: type.fromBits(int(entry.b)),
  }));

  const operations: Record<string, (a: never, b: never) => bigint> = {
    saturating_add: type.saturatingAdd,
    saturating_sub: type.saturatingSub,
    saturating_mul: type.saturatingMul,
    safe_div: type.safeDiv,
    checked_mul_or_zero: (a, b) => type.checkedMul(a, b) ?? 0n,
    to_u64: type.toU64,
    to_U96F32: (a) => U96F32.fromFixed(a, type),
    to_U64F64: (a) => U64F64.fromFixed(a, type),
  };

  it('behavior: every operation of every case has the chain’s bits', () => {
    for (const { entry, a, b } of cases) {
      const outputs = Object.keys(entry).filter((field) => !['f', 'a', 'b'].includes(field));
      const actual = outputs.map((field) => [field, operations[field]!(a as never, b as never)]);
      expect({ a, b, actual }).toEqual({ a, b, actual: outputs.map((field) => [field, int(entry[field])]) });
    }
  });
});

describe('conversions between formats', () => {
  it.each([
    ['fixed32_to_fixed64', I32F32, I64F64, 'x', 'out_I64F64'],
    ['fixed64_to_fixed32', I64F64, I32F32, 'x_I64F64', 'out'],
  ] as const)('behavior: %s', (f, source, target, input, output) => {
    for (const entry of mathCases(f)) {
      const value = (source as FixedType<string>).fromBits(int(entry[input]));
      expect(target.fromFixed(value, source)).toBe(int(entry[output]));
    }
  });

  it.each([
    ['fixed_to_u16', I32F32, 'x', 'toU16'],
    ['fixed_to_u64', I32F32, 'x', 'toU64'],
    ['fixed64_to_u64', I64F64, 'x_I64F64', 'toU64'],
  ] as const)('behavior: %s', (f, type, input, method) => {
    for (const entry of mathCases(f)) {
      const value = (type as FixedType<string>).fromBits(int(entry[input]));
      expect((type as FixedType<string>)[method](value)).toBe(int(entry.out));
    }
  });

  it('behavior: u16_to_fixed', () => {
    for (const entry of mathCases('u16_to_fixed')) expect(I32F32.fromNum(int(entry.x))).toBe(int(entry.out));
  });
});
