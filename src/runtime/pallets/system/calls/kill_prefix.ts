/** Source: pallet System, crate frame-system 41, lib.rs, `kill_prefix`; spec runtime-interface/System.json. */
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import * as signatures from '../signatures.js';

export const kill_prefix = call(
  signatures.kill_prefix,
  (ctx, origin, { prefix, subkeys }) => {
    ensureRoot(origin);
    ctx.runtime.rawStorage.clearPrefix(ctx.state, toHex(prefix), subkeys);
    return undefined;
  },
  {
    docs: 'Remove storage entries below a prefix, at most `subkeys` of them. Root only.',
    info: ({ subkeys }) => ({
      weight: scaledWeight(
        signatures.kill_prefix.weight,
        weight(126_340_742n, 70n),
        BigInt(Math.min(subkeys + 1, 0xffff_ffff)),
      ),
    }),
  },
);
