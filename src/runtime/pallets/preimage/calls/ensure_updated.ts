/** Source: pallet Preimage, crate pallet-preimage 41, lib.rs, `ensure_updated`; spec runtime-interface/Preimage.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { addWeights, dbWeight, scaledWeight, weight } from '../../../frame/weight.js';
import { TooFew, TooMany } from '../errors.js';
import { ensureUpdated } from '../old-status.js';
import * as signatures from '../signatures.js';

const MAX_HASHES = 1024;

const PER_HASH = addWeights(weight(59_397_441n, 0n), dbWeight(3n, 4n));

/** Source: pallet-preimage 41 `ensure_updated`. */
export const ensure_updated = call(
  signatures.ensure_updated,
  (ctx, origin, { hashes }) => {
    ensureSigned(origin);
    ensure(hashes.length > 0, TooFew);
    ensure(hashes.length <= MAX_HASHES, TooMany);
    let updated = 0;
    for (const hash of hashes) if (ensureUpdated(ctx, hash)) updated += 1;
    return updated * 10 < hashes.length * 9 ? undefined : { pays: 'No' };
  },
  {
    docs: 'Bring entries of the old kind up to date; costs nothing if nine in ten were old.',
    info: ({ hashes }) => ({
      weight: scaledWeight(signatures.ensure_updated.weight, PER_HASH, BigInt(hashes.length)),
    }),
  },
);
