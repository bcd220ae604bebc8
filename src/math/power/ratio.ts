/** A fraction of two non-negative integers. */
export interface Ratio {
  num: bigint;
  den: bigint;
}

/** The same fraction in lowest terms. */
export function reduce({ num, den }: Ratio): Ratio {
  const divisor = greatestCommonDivisor(num, den);
  return divisor <= 1n ? { num, den } : { num: num / divisor, den: den / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
