import { DEV_ACCOUNTS } from './dev-accounts.js';
import { DEVELOPMENT_BEACON } from './development-beacon.js';
import type { Preset } from './preset.js';

const { Alice, Bob, Charlie, Dave, Eve, Ferdie, One, Two, Three } = DEV_ACCOUNTS;

/** rao. */
const MILLION_TAO = '1000000000000000';
const TWO_THOUSAND_TAO = '2000000000000';

/** 2025-01-01T00:00:00Z: fixed, so that equal chains have equal hashes. */
const GENESIS_TIME_MS = 1_735_689_600_000;

/** Production parameters, the pallet's own genesis, and the development accounts with money. */
export const DEFAULT_PRESET: Preset = {
  genesisTimeMs: GENESIS_TIME_MS,
  sudo: Alice,
  authorities: [One, Two, Three],
  balances: {
    [Alice]: MILLION_TAO,
    [Bob]: MILLION_TAO,
    [Charlie]: MILLION_TAO,
    [Dave]: TWO_THOUSAND_TAO,
    [Eve]: TWO_THOUSAND_TAO,
    [Ferdie]: TWO_THOUSAND_TAO,
    [One]: TWO_THOUSAND_TAO,
    [Two]: TWO_THOUSAND_TAO,
    [Three]: TWO_THOUSAND_TAO,
  },
  constants: {},
  defaults: {},
  // 42 is what development chains have.
  storage: { 'Drand.BeaconConfig': DEVELOPMENT_BEACON, 'EVMChainId.ChainId': 42 },
};
