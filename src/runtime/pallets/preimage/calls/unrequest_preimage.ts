/** Source: pallet Preimage, crate pallet-preimage 41, lib.rs, `unrequest_preimage`; spec runtime-interface/Preimage.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { unrequestPreimage } from '../preimages.js';
import * as signatures from '../signatures.js';

export const unrequest_preimage = call(
  signatures.unrequest_preimage,
  (ctx, origin, { hash }) => {
    ensureRoot(origin);
    unrequestPreimage(ctx, hash);
    return undefined;
  },
  { docs: 'Take one request for a preimage back.' },
);
