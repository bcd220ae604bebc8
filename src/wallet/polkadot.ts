/**
 * The one door to the polkadot-js key libraries. They cost a few hundred milliseconds to load, so everyone else imports
 * *this* file dynamically, when a key is really used. Static named imports here let a bundler drop what is not used.
 */
import { ed25519 } from '@noble/curves/ed25519.js';

export { createPair } from '@polkadot/keyring';
export {
  ed25519DeriveHard,
  ed25519PairFromSeed,
  ed25519Verify,
  sr25519DeriveHard,
  sr25519DeriveSoft,
  sr25519PairFromSeed,
  sr25519Verify,
} from '@polkadot/util-crypto';
// util-crypto signs through this library but does not expose "public key of a secret key".
export { getPublicKey as sr25519PublicKey } from '@scure/sr25519';

// The library's table of multiples of the base point takes longer to make than the few signatures of a command gain by it.
ed25519.Point.BASE.precompute(4);
