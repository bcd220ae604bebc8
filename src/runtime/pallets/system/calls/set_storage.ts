/** Source: pallet System, crate frame-system 41, lib.rs, `set_storage`; spec runtime-interface/System.json. */
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { failPlain } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import * as signatures from '../signatures.js';

export const set_storage = call(
  signatures.set_storage,
  (ctx, origin, { items }) => {
    ensureRoot(origin);
    for (const [key, value] of items) {
      try {
        ctx.runtime.rawStorage.write(ctx.state, toHex(key), value);
      } catch (error) {
        // The chain would keep bytes that are no value and trip over them later; here values are kept decoded.
        if (error instanceof RangeError) failPlain('Corruption');
        throw error;
      }
    }
    return undefined;
  },
  {
    docs: 'Write storage entries by key and bytes. Root only.',
    info: ({ items }) => ({
      weight: scaledWeight(signatures.set_storage.weight, weight(100_733_648n, 0n), BigInt(items.length)),
    }),
  },
);
