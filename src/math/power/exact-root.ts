import { bitLength } from './bit-length.js';

/** Bits of a value that survive the conversion to a double exactly. */
const DOUBLE_BITS = 53;

/**
 * ⌊value^(1/degree)⌋ for `value` ≥ 0 and `degree` ≥ 1, by Newton's method from above.
 * The start comes from a double logarithm, so that a degree of 1024 needs no more rounds than a square root.
 */
export function integerRoot(value: bigint, degree: number): bigint {
  if (degree === 1 || value < 2n) return value;
  const n = BigInt(degree);
  let root = overestimateRoot(value, degree);
  for (;;) {
    const next = ((n - 1n) * root + value / root ** (n - 1n)) / n;
    if (next >= root) return root;
    root = next;
  }
}

/** A number above the root, by about one part in 2^30: far more than the double logarithm can be wrong. */
function overestimateRoot(value: bigint, degree: number): bigint {
  const shift = Math.max(0, bitLength(value) - DOUBLE_BITS);
  const log2 = (Math.log2(Number(value >> BigInt(shift))) + shift) / degree;

  const whole = Math.max(0, Math.floor(log2) - DOUBLE_BITS + 1);
  const leading = Math.ceil(2 ** (log2 - whole) * (1 + 2 ** -30)) + 1;
  return BigInt(leading) << BigInt(whole);
}
