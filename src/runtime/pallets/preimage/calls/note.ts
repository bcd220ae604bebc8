/** Keeping a preimage and letting go of it. Source: pallet-preimage 41 `note_preimage`, `unnote_preimage`. */
import { call } from '../../../frame/call.js';
import { ensureSignedOrRoot } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { notePreimage, unnotePreimage } from '../preimages.js';
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

export const unnote_preimage = call(
  signatures.unnote_preimage,
  (ctx, origin, { hash }) => {
    unnotePreimage(ctx, hash, ensureSignedOrRoot(origin));
    return undefined;
  },
  { docs: 'Get the deposit back and, unless it is asked for, let go of the preimage.' },
);
