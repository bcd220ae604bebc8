/** Root's direct hold on storage. Source: frame-system 41 `set_storage`, `kill_storage`, `kill_prefix`. */
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
