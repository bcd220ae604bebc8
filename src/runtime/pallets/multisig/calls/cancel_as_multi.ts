/** Source: pallet Multisig, crate pallet-multisig 41, lib.rs, `cancel_as_multi`; spec runtime-interface/Multisig.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import type { Timepoint } from '../../../types/multisig.js';
import { unreserve } from '../../balances/reserve.js';
import { NotOwner, WrongTimepoint } from '../errors.js';
import { MultisigCancelled } from '../events.js';
import * as signatures from '../signatures.js';
import { Multisigs } from '../storage.js';
import { cancelWeight } from '../weights.js';
import { findOpen } from './find-open.js';

const isSame = (a: Timepoint, b: Timepoint) => a.height === b.height && a.index === b.index;

export const cancel_as_multi = call(
  signatures.cancel_as_multi,
  (ctx, origin, args) => {
    const who = ensureSigned(origin);
    const { account, open } = findOpen(ctx, who, args);
    ensure(isSame(open.when, args.timepoint), WrongTimepoint);
    ensure(open.depositor === who, NotOwner);
    unreserve(ctx, who, open.deposit);
    Multisigs.remove(ctx, account, args.call_hash);
    MultisigCancelled.deposit(ctx, {
      cancelling: who,
      timepoint: open.when,
      multisig: account,
      call_hash: args.call_hash,
    });
    return undefined;
  },
  {
    docs: 'Give an operation up and get its deposit back. Only who began it may.',
    info: ({ other_signatories }) => ({ weight: cancelWeight(other_signatories.length) }),
  },
);
