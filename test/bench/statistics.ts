/** A median and the quartiles around it: what half of the samples lie between. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly samples: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    samples: sorted.length,
  };
}

/** Linear between the two nearest samples. */
function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}

/** `f` of median and quartiles; the quartiles swap places when `f` falls (a time into a rate). */
export function mapSpread(spread: Spread, f: (value: number) => number): Spread {
  const [low, high] = [f(spread.low), f(spread.high)].sort((a, b) => a - b) as [number, number];
  return { ...spread, median: f(spread.median), low, high };
}
