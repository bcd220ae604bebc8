/** Source: pallet Multisig, crate pallet-multisig 41, lib.rs, `approve_as_multi`; spec runtime-interface/Multisig.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { addWeights } from '../../../frame/weight.js';
import { operate } from '../operate.js';
import * as signatures from '../signatures.js';
import { approveAsMultiWeight } from '../weights.js';

export const approve_as_multi = call(
  signatures.approve_as_multi,
  (ctx, origin, args) =>
    operate(ctx, {
      who: ensureSigned(origin),
      threshold: args.threshold,
      others: args.other_signatories,
      timepoint: args.maybe_timepoint,
      call: args.call_hash,
      maxWeight: args.max_weight,
    }),
  {
    docs: 'Approve a call of a multisig account by its hash; the last to approve must give the call itself.',
    info: ({ other_signatories, max_weight }) => ({
      weight: addWeights(approveAsMultiWeight(other_signatories.length), max_weight),
    }),
  },
);
