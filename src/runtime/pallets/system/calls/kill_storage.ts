/** Source: pallet System, crate frame-system 41, lib.rs, `kill_storage`; spec runtime-interface/System.json. */
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import * as signatures from '../signatures.js';

export const kill_storage = call(
  signatures.kill_storage,
  (ctx, origin, { keys }) => {
    ensureRoot(origin);
    for (const key of keys) ctx.runtime.rawStorage.write(ctx.state, toHex(key), undefined);
    return undefined;
  },
  {
    docs: 'Remove storage entries by key. Root only.',
    info: ({ keys }) => ({
      weight: scaledWeight(signatures.kill_storage.weight, weight(100_566_903n, 0n), BigInt(keys.length)),
    }),
  },
);
