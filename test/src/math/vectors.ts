import { readFileSync } from 'node:fs';

/** A case of `vectors/math.json`: named fields, integers above 2^53 as decimal strings. */
export type MathCase = { f: string } & Record<string, unknown>;

const { cases } = JSON.parse(readFileSync(new URL('../../vectors/math.json', import.meta.url), 'utf8')) as {
  cases: MathCase[];
};

/** The cases of the function `f`. Throws if there are none, so that a misspelt name cannot pass silently. */
export function mathCases(f: string): MathCase[] {
  const found = cases.filter((entry) => entry.f === f);
  if (found.length === 0) throw new Error(`No case for ${f}.`);
  return found;
}

/** An integer field as a bigint. */
export function int(value: unknown): bigint {
  return BigInt(value as number | string);
}

export function ints(value: unknown): bigint[] {
  return (value as (number | string)[]).map(BigInt);
}
