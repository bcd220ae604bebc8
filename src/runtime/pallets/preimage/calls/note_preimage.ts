/** Source: pallet Preimage, crate pallet-preimage 41, lib.rs, `note_preimage`; spec runtime-interface/Preimage.json. */
import { call } from '../../../frame/call.js';
import { ensureSignedOrRoot } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { notePreimage } from '../preimages.js';
import * as signatures from '../signatures.js';

export const note_preimage = call(
  signatures.note_preimage,
  (ctx, origin, { bytes }) => {
    const who = ensureSignedOrRoot(origin);
    const { isRequested } = notePreimage(ctx, bytes, who);
    return isRequested || who === undefined ? { pays: 'No' } : undefined;
  },
  {
    docs: 'Keep a preimage for a deposit; for nothing if it is asked for, or by root.',
    info: ({ bytes }) => ({
      weight: scaledWeight(signatures.note_preimage.weight, weight(13_491n, 0n), BigInt(bytes.length)),
    }),
  },
);
