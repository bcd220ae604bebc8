import { DEVELOPMENT_BEACON_PUBLIC_KEY } from '../../pallets/drand/development-beacon.js';

const NO_HASH = `0x${'00'.repeat(32)}`;

/**
 * `Drand.BeaconConfig` of a chain that makes its own pulses: the rhythm of drand quicknet, so that rounds have the same numbers
 * at the same times, under the development key.
 */
export const DEVELOPMENT_BEACON = {
  public_key: DEVELOPMENT_BEACON_PUBLIC_KEY,
  period: 3,
  genesis_time: 1_692_803_367,
  hash: NO_HASH,
  group_hash: NO_HASH,
  scheme_id: 'bls-unchained-g1-rfc9380',
  metadata: { beacon_id: 'tao-development' },
};
