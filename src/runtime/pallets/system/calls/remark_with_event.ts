/** Source: pallet System, crate frame-system 41, lib.rs, `remark_with_event`; spec runtime-interface/System.json. */
import { blake2_256 } from '../../../../codec/hash.js';
import { toHex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import { Remarked } from '../events.js';
import * as signatures from '../signatures.js';

export const remark_with_event = call(
  signatures.remark_with_event,
  (ctx, origin, args) => {
    const sender = ensureSigned(origin);
    Remarked.deposit(ctx, { sender, hash: toHex(blake2_256(args.remark)) });
    return undefined;
  },
  {
    docs: 'Put bytes on the chain and tell their hash in an event.',
    info: (args) => ({
      weight: scaledWeight(
        signatures.remark_with_event.weight,
        weight(12_386n, 0n),
        BigInt(args.remark.length),
      ),
    }),
  },
);
