/** What the metadata of the chain lists at spec_version 425, in its order: `chain.json`. */
import { readFileSync } from 'node:fs';
import type { ObservedKind } from './evidence.js';

export interface ChainPallet extends Record<ObservedKind, readonly string[]> {
  readonly name: string;
  readonly index: number;
}
interface Chain {
  readonly pallets: readonly ChainPallet[];
  readonly apis: readonly { readonly name: string; readonly methods: readonly string[] }[];
}

export const chain = JSON.parse(readFileSync(new URL('chain.json', import.meta.url), 'utf8')) as Chain;
