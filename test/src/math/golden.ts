import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { GoldenCase } from '../../replay/functions/case.js';
import { caseDifference } from '../../replay/functions/index.js';

/**
 * Expects every case of `vectors/<file>.json` that names one of the functions (all that name none, without any) to give
 * what it says, through the comparison `npm run vectors` uses. A function without a case is a misspelt one.
 */
export function expectGolden(file: string, ...functions: string[]): void {
  const url = new URL(`../../vectors/${file}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: GoldenCase[] };
  for (const name of functions.length > 0 ? functions : [undefined]) {
    const own = cases.filter((entry) => entry.f === name);
    expect({ function: name, isNamed: own.length > 0 }).toEqual({ function: name, isNamed: true });
    for (const entry of own) {
      const difference = caseDifference(entry);
      if (difference !== undefined) expect({ entry, difference }).toEqual({ entry, difference: undefined });
    }
  }
}
