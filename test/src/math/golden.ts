import { readFileSync } from 'node:fs';

/** A case of a function-level vector file: named fields, integers above 2^53 as decimal strings. */
export type GoldenCase = Record<string, unknown>;

/**
 * The cases of `vectors/<file>.json` whose field `f` is `f` (absent if `undefined`). Throws if there are none, so that
 * a misspelt name cannot pass silently.
 */
export function goldenCases(file: string, f: string | undefined): GoldenCase[] {
  const url = new URL(`../../vectors/${file}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: GoldenCase[] };
  const found = cases.filter((entry) => entry.f === f);
  if (found.length === 0) throw new Error(`No case for ${f} in ${file}.json.`);
  return found;
}
