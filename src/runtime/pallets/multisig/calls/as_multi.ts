/** Source: pallet Multisig, crate pallet-multisig 41, lib.rs, `as_multi`; spec runtime-interface/Multisig.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { addWeights } from '../../../frame/weight.js';
import { hashCall, operate } from '../operate.js';
import * as signatures from '../signatures.js';
import { asMultiWeight } from '../weights.js';

export const as_multi = call(
  signatures.as_multi,
  (ctx, origin, args) =>
    operate(ctx, {
      who: ensureSigned(origin),
      threshold: args.threshold,
      others: args.other_signatories,
      timepoint: args.maybe_timepoint,
      call: args.call,
      maxWeight: args.max_weight,
    }),
  {
    docs: 'Approve a call of a multisig account, and make it if that is the last approval it needs.',
    info: ({ other_signatories, call: inner, max_weight }) => ({
      weight: addWeights(asMultiWeight(other_signatories.length, hashCall(inner).length), max_weight),
    }),
  },
);
