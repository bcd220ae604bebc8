/** Function-level cases of the golden vectors: inputs and outputs as named fields. Formats: test/vectors/README.md. */
import { I32F32 } from '../../../src/math/fixed/types.js';

/** Named fields; integers above 2^53 are decimal strings. */
export type GoldenCase = Readonly<Record<string, unknown>>;

/** One function of the chain: what it computes from the inputs of a case, under the names the case gives its outputs. */
export interface GoldenFunction {
  /** The fields that are inputs; every other one is an output and is compared. */
  readonly inputs: readonly string[];
  outputs(entry: GoldenCase): Readonly<Record<string, unknown>>;
}

export type GoldenFunctions = Readonly<Record<string, GoldenFunction>>;

/** `inputs`: field names separated by spaces. */
export function fn(inputs: string, outputs: GoldenFunction['outputs']): GoldenFunction {
  return { inputs: inputs.split(' '), outputs };
}

/** A function with one output, named `out`. */
export function plain(inputs: string, out: (entry: GoldenCase) => unknown): GoldenFunction {
  return fn(inputs, (entry) => ({ out: out(entry) }));
}

/** An integer field as a bigint. */
export function int(value: unknown): bigint {
  return BigInt(value as number | string);
}

export function ints(value: unknown): bigint[] {
  return (value as (number | string)[]).map(BigInt);
}

/** The I32F32 with these bits. */
export function fixed(value: unknown): I32F32 {
  return I32F32.fromBits(int(value));
}

export function fixedVector(value: unknown): I32F32[] {
  return ints(value).map(I32F32.fromBits);
}
