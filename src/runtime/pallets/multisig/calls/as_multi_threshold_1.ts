/** Source: pallet Multisig, crate pallet-multisig 41, lib.rs, `as_multi_threshold_1`; spec runtime-interface/Multisig.json. */
import { call } from '../../../frame/call.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { dispatchInner } from '../../../frame/inner-dispatch.js';
import { ensureSigned, signed } from '../../../frame/origin.js';
import { addWeights, dbWeight, scaledWeight, type Weight, weight } from '../../../frame/weight.js';
import { allSignatories, multiAccountId } from '../account.js';
import { MultisigExecuted } from '../events.js';
import { hashCall, timepoint } from '../operate.js';
import * as signatures from '../signatures.js';

const PER_BYTE = weight(397n, 0n);

/** The account the inner call is made from. */
const INNER_ACCOUNT = dbWeight(1n, 1n);

const ownWeight = (callLength: number): Weight =>
  scaledWeight(signatures.as_multi_threshold_1.weight, PER_BYTE, BigInt(callLength));

export const as_multi_threshold_1 = call(
  signatures.as_multi_threshold_1,
  (ctx, origin, { other_signatories, call: inner }) => {
    const who = ensureSigned(origin);
    const account = multiAccountId(allSignatories(ctx, other_signatories, who), 1);
    const { hash, length } = hashCall(inner);
    const { failure, post } = dispatchInner(ctx, inner, signed(account));
    const changed = post.actualWeight
      ? { actualWeight: addWeights(ownWeight(length), post.actualWeight) }
      : {};
    if (failure) {
      throw changed.actualWeight ? new DispatchFailure(failure.error, failure.label, changed) : failure;
    }
    MultisigExecuted.deposit(ctx, {
      approving: who,
      timepoint: timepoint(ctx),
      multisig: account,
      call_hash: hash,
      result: { ok: null },
    });
    return changed;
  },
  {
    docs: 'Make a call from an account that each of its signatories speaks for alone.',
    info({ call: inner }, ctx) {
      const info = ctx.runtime.dispatchInfo(ctx, inner);
      const own = ownWeight(hashCall(inner).length);
      return { weight: addWeights(own, INNER_ACCOUNT, info.weight), class: info.class };
    },
  },
);
