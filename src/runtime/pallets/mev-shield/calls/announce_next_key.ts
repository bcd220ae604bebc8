/** Source: pallet MevShield, pallets/shield lib.rs, `announce_next_key`; spec runtime-interface/MevShield.json. */
import { call } from '../../../frame/call.js';
import { ensureNone } from '../../../frame/origin.js';
import { rotateKeys } from '../rotate-keys.js';
import * as signatures from '../signatures.js';

export const announce_next_key = call(
  signatures.announce_next_key,
  (ctx, origin, { enc_key }) => {
    ensureNone(origin);
    rotateKeys(ctx, enc_key);
    return undefined;
  },
  { docs: 'Announce the key of the author for its next block. An inherent of the author.' },
);
