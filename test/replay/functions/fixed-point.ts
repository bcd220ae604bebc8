import type { FixedType } from '../../../src/math/fixed/define.js';
import { ln } from '../../../src/math/fixed/transcendental.js';
import { I32F32, I64F64, I96F32, U64F64, U96F32 } from '../../../src/math/fixed/types.js';
import { fixed, fn, type GoldenFunction, type GoldenFunctions, int, plain } from './case.js';

/** Every operation a case of the type lists; the field names the operation. */
function arithmetic(type: FixedType<string>): GoldenFunction {
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
  return fn('a b', (entry) => {
    const [a, b] = [type.fromBits(int(entry.a)) as never, type.fromBits(int(entry.b)) as never];
    const listed = Object.keys(entry).filter((field) => field in operations);
    return Object.fromEntries(listed.map((field) => [field, operations[field]?.(a, b)]));
  });
}

/** Arithmetic of the fixed-point types and conversions between them and integers. */
export const fixedPointFunctions: GoldenFunctions = {
  I32F32: arithmetic(I32F32),
  I64F64: arithmetic(I64F64),
  U64F64: arithmetic(U64F64),
  I96F32: arithmetic(I96F32),
  U96F32: arithmetic(U96F32),
  fixed_to_u16: plain('x', ({ x }) => I32F32.toU16(fixed(x))),
  fixed_to_u64: plain('x', ({ x }) => I32F32.toU64(fixed(x))),
  u16_to_fixed: plain('x', ({ x }) => I32F32.fromNum(int(x))),
  fixed64_to_u64: plain('x_I64F64', (entry) => I64F64.toU64(I64F64.fromBits(int(entry.x_I64F64)))),
  fixed64_to_fixed32: plain('x_I64F64', (entry) =>
    I32F32.fromFixed(I64F64.fromBits(int(entry.x_I64F64)), I64F64),
  ),
  fixed32_to_fixed64: fn('x', ({ x }) => ({ out_I64F64: I64F64.fromFixed(fixed(x), I32F32) })),
  safe_ln: plain('x', ({ x }) => ln(fixed(x), I32F32) ?? 0n),
};
