/** Source: pallet System, crate frame-system 41, lib.rs, `remark`; spec runtime-interface/System.json. */
import { call } from '../../../frame/call.js';
import { scaledWeight, weight } from '../../../frame/weight.js';
import * as signatures from '../signatures.js';

export const remark = call(signatures.remark, () => undefined, {
  docs: 'Put bytes on the chain that mean nothing to it.',
  info: (args) => ({
    weight: scaledWeight(signatures.remark.weight, weight(10_920n, 0n), BigInt(args.remark.length)),
  }),
});
