/** Source: pallet Preimage, crate pallet-preimage 41, lib.rs, `request_preimage`; spec runtime-interface/Preimage.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { requestPreimage } from '../preimages.js';
import * as signatures from '../signatures.js';

export const request_preimage = call(
  signatures.request_preimage,
  (ctx, origin, { hash }) => {
    ensureRoot(origin);
    requestPreimage(ctx, hash);
    return undefined;
  },
  { docs: 'Ask for a preimage: anybody may note it for nothing, and it stays.' },
);
