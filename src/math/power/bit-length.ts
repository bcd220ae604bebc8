const CHUNK_BITS = 1024;
const CHUNK_LIMIT = 1n << BigInt(CHUNK_BITS);
const WORD_LIMIT = 1n << 32n;

/** Number of bits of `value` ≥ 0 without leading zeros; 0 for 0. Uses no strings, since swaps call it. */
export function bitLength(value: bigint): number {
  let rest = value;
  let bits = 0;
  for (; rest >= CHUNK_LIMIT; rest >>= BigInt(CHUNK_BITS)) bits += CHUNK_BITS;
  for (; rest >= WORD_LIMIT; rest >>= 32n) bits += 32;
  return bits + 32 - Math.clz32(Number(rest));
}
