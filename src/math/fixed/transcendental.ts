import type { Fixed, FixedType } from './define.js';

/**
 * log2, ln and exp as the crate `substrate_fixed` (0.6.0, src/transcendental.rs) computes them. They are not the best
 * approximations: the constants carry 23 fraction bits and the exponential series stops after a fixed number of terms.
 * The chain's results depend on these very errors.
 */

const CONSTANT_FRAC_BITS = 23;
const E_BITS = 22802600n;
const LOG2_E_BITS = 12102203n;

function constant<Name extends string>(bits: bigint, type: FixedType<Name>): Fixed<Name> {
  return type.fromBits(bits << BigInt(type.fracBits - CONSTANT_FRAC_BITS));
}

/** Binary logarithm; `undefined` for `value` ≤ 0 or if 1/value does not fit. */
export function log2<Name extends string>(
  value: Fixed<Name>,
  type: FixedType<Name>,
): Fixed<Name> | undefined {
  if (value <= 0n) return undefined;
  if (value >= type.ONE) return log2FromOne(value, type);
  const inverse = type.checkedDiv(type.ONE, value);
  return inverse === undefined ? undefined : type.saturatingNeg(log2FromOne(inverse, type));
}

/** Natural logarithm; `undefined` where log2 is. */
export function ln<Name extends string>(value: Fixed<Name>, type: FixedType<Name>): Fixed<Name> | undefined {
  const binary = log2(value, type);
  return binary === undefined ? undefined : type.saturatingDiv(binary, constant(LOG2_E_BITS, type));
}

/** e^value by the power series up to the term `fracBits − 1`; `undefined` if any step overflows. */
export function exp<Name extends string>(value: Fixed<Name>, type: FixedType<Name>): Fixed<Name> | undefined {
  if (value === 0n) return type.ONE;
  if (value === type.ONE) return constant(E_BITS, type);

  const magnitude = value < 0n ? type.checkedSub(type.ZERO, value) : value;
  if (magnitude === undefined) return undefined;
  let sum = type.checkedAdd(magnitude, type.ONE);
  let term: Fixed<Name> | undefined = magnitude;
  for (let i = 2; i < type.fracBits; i++) {
    term = type.checkedMul(term, magnitude);
    if (term === undefined) return undefined;
    term = type.checkedDiv(term, type.fromNum(BigInt(i)));
    if (term === undefined || sum === undefined) return undefined;
    sum = type.checkedAdd(sum, term);
  }
  if (sum === undefined) return undefined;
  return value < 0n ? type.checkedDiv(type.ONE, sum) : sum;
}

/** log2 of a value ≥ 1 by repeated squaring, one fraction bit per step. */
function log2FromOne<Name extends string>(value: Fixed<Name>, type: FixedType<Name>): Fixed<Name> {
  const shift = BigInt(type.fracBits);
  const two = type.ONE << 1n;
  const halve = (x: bigint) => (x >> 1n) + (x & 1n);

  let x: bigint = value;
  let result = 0n;
  for (; x >= two; x = halve(x)) result += 1n;
  if (x === type.ONE) return type.fromNum(result);
  for (let i = 0; i < type.fracBits; i++) {
    x = (x * x) >> shift;
    result <<= 1n;
    if (x >= two) {
      result |= 1n;
      x = halve(x);
    }
  }
  return type.fromBits(result);
}
