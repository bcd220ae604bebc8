import type { Hooks, Inherent } from '../../frame/pallet.js';
import { processPendingExtrinsics } from './pending-extrinsics.js';

/** Source: pallets/shield lib.rs, `on_initialize`. */
export const hooks: Hooks = { onInitialize: processPendingExtrinsics };

/** `shieldKey` of the inherent data is the author's new public key; without the entry there is no inherent. Source: `ProvideInherent`. */
export const inherent: Inherent = {
  calls: ['announce_next_key'],
  create: (_ctx, { shieldKey }) =>
    shieldKey instanceof Uint8Array
      ? { pallet: 'MevShield', name: 'announce_next_key', args: { enc_key: shieldKey } }
      : undefined,
};
