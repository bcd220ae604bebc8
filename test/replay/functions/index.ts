/** The functions of the chain that golden cases name, and one comparison for all of them. */
import type { GoldenCase, GoldenFunction, GoldenFunctions } from './case.js';
import { firstDifference } from './compare.js';
import { consensusFunctions } from './consensus.js';
import { decayFunctions } from './decay.js';
import { emissionFunctions } from './emission.js';
import { epochs } from './epoch.js';
import { fixedPointFunctions } from './fixed-point.js';
import { powerFunctions } from './power.js';
import { sharePoolFunctions } from './share-pool.js';
import { swapFunctions, swapOrder } from './swap.js';
import { vectorFunctions } from './vectors.js';

const functions: GoldenFunctions = {
  ...fixedPointFunctions,
  ...vectorFunctions,
  ...consensusFunctions,
  ...decayFunctions,
  ...powerFunctions,
  ...swapFunctions,
  ...sharePoolFunctions,
  ...emissionFunctions,
};

/** The function of a case: by its field `f`, or by what it contains. */
export function functionOf(entry: GoldenCase): GoldenFunction | undefined {
  if ('f' in entry) return Object.hasOwn(functions, String(entry.f)) ? functions[String(entry.f)] : undefined;
  if ('epochs' in entry) return epochs;
  if ('side' in entry) return swapOrder;
  return undefined;
}

/** The first difference between what we compute for a case and what it says. */
export function caseDifference(entry: GoldenCase): string | undefined {
  const found = functionOf(entry);
  if (found === undefined) return `there is no function ${String(entry.f)}`;
  const inputs = ['f', ...found.inputs];
  const expected = Object.fromEntries(Object.entries(entry).filter(([field]) => !inputs.includes(field)));
  return firstDifference(expected, found.outputs(entry));
}
