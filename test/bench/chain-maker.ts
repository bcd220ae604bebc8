/** Makes the file of a chain and prints what it took, as JSON: `chain-maker.ts FILE SUBNETS NEURONS`. */
import { LmdbStore } from '../../src/runtime/node/store/lmdb-store.js';
import { createChain } from './block-makers.js';
import { presetOf } from './presets.js';

export interface Making {
  /** Most megabytes resident at any time. */
  readonly peakMb: number;
}

const [path = '', subnets, neurons] = process.argv.slice(2);
const store = await LmdbStore.open(path, { create: true });
await createChain(store, presetOf(Number(subnets), Number(neurons)));
await store.close();
const making: Making = { peakMb: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(JSON.stringify(making));
