/** Asking for preimages on behalf of the chain. Source: pallet-preimage 41 `request_preimage`, `unrequest_preimage`. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { requestPreimage, unrequestPreimage } from '../preimages.js';
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

export const unrequest_preimage = call(
  signatures.unrequest_preimage,
  (ctx, origin, { hash }) => {
    ensureRoot(origin);
    unrequestPreimage(ctx, hash);
    return undefined;
  },
  { docs: 'Take one request for a preimage back.' },
);
