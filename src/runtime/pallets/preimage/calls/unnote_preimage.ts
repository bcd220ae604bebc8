/** Source: pallet Preimage, crate pallet-preimage 41, lib.rs, `unnote_preimage`; spec runtime-interface/Preimage.json. */
import { call } from '../../../frame/call.js';
import { ensureSignedOrRoot } from '../../../frame/origin.js';
import { unnotePreimage } from '../preimages.js';
import * as signatures from '../signatures.js';

export const unnote_preimage = call(
  signatures.unnote_preimage,
  (ctx, origin, { hash }) => {
    unnotePreimage(ctx, hash, ensureSignedOrRoot(origin));
    return undefined;
  },
  { docs: 'Get the deposit back and, unless it is asked for, let go of the preimage.' },
);
