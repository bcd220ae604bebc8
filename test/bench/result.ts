import type { Spread } from './statistics.js';

/** One line of the table. */
export interface Result {
  readonly what: string;
  readonly measured: Spread;
  /** `ms`, `× bare node`, `blocks/s`, … */
  readonly unit: string;
  /** What it is measured against, with its figure: never a bare number. */
  readonly rival: string;
  /** The bar of the design, and whether the median meets it. */
  readonly bar?: { readonly text: string; readonly isMet: boolean };
}

/** A part of the run: a heading, its lines, and what has to be known to read them. */
export interface Section {
  readonly title: string;
  readonly results: readonly Result[];
  readonly note: string;
}

/** At most so much, such as a ratio. */
export function atMost(limit: number, { median }: Spread): NonNullable<Result['bar']> {
  return { text: `≤ ${limit}`, isMet: median <= limit };
}

/** At least so much, such as a rate. */
export function atLeast(limit: number, { median }: Spread): NonNullable<Result['bar']> {
  return { text: `≥ ${limit.toLocaleString('en-US')}`, isMet: median >= limit };
}
