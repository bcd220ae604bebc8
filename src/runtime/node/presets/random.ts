/** Numbers that look random and are the same for the same seed, everywhere. */
export interface Random {
  /** A whole number from `low` to `high`, both possible; the range below 2^32. */
  between(low: number, high: number): number;
}

/** Source: G. Marsaglia, "Xorshift RNGs", 2003, with shifts 13, 17, 5. */
export function randomFrom(seed: number): Random {
  // The generator stays at zero for ever.
  let state = (seed >>> 0) ^ 0x9e3779b9 || 1;
  return {
    between(low, high) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return low + Math.floor(((state >>> 0) / 2 ** 32) * (high - low + 1));
    },
  };
}
