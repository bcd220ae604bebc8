/** What who began an operation may do with it. Source: pallet-multisig 41 `cancel_as_multi`, `poke_deposit`. */
import type { Hex } from '../../../../codec/hex.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned } from '../../../frame/origin.js';
import type { Multisig, Timepoint } from '../../../types/multisig.js';
import { reserve, unreserve } from '../../balances/reserve.js';
import { allSignatories, ensureThreshold, multiAccountId } from '../account.js';
import { NotFound, NotOwner, WrongTimepoint } from '../errors.js';
import { DepositPoked, MultisigCancelled } from '../events.js';
import { multisigDeposit } from '../operate.js';
import * as signatures from '../signatures.js';
import { Multisigs } from '../storage.js';
import { cancelWeight, pokeWeight } from '../weights.js';

interface Named {
  readonly threshold: number;
  readonly other_signatories: readonly AccountId[];
  readonly call_hash: Hex;
}

/** Fails with MinimumThreshold, TooFewSignatories, TooManySignatories, SignatoriesOutOfOrder, SenderInSignatories, NotFound. */
function findOpen(ctx: Context, who: AccountId, { threshold, other_signatories, call_hash }: Named) {
  ensureThreshold(threshold);
  const account = multiAccountId(allSignatories(ctx, other_signatories, who), threshold);
  const open: Multisig = Multisigs.get(ctx, account, call_hash) ?? fail(NotFound);
  return { account, open };
}

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

export const poke_deposit = call(
  signatures.poke_deposit,
  (ctx, origin, args) => {
    const who = ensureSigned(origin);
    const { account, open } = findOpen(ctx, who, args);
    ensure(open.depositor === who, NotOwner);
    const after = multisigDeposit(ctx, args.threshold);
    if (after === open.deposit) return undefined;
    if (after > open.deposit) reserve(ctx, who, after - open.deposit);
    else unreserve(ctx, who, open.deposit - after);
    Multisigs.insert(ctx, account, args.call_hash, { ...open, deposit: after });
    DepositPoked.deposit(ctx, {
      who,
      call_hash: args.call_hash,
      old_deposit: open.deposit,
      new_deposit: after,
    });
    return { pays: 'No' };
  },
  {
    docs: 'Bring the deposit of an operation to what it would be today; costs nothing if that changes it.',
    info: ({ other_signatories }) => ({ weight: pokeWeight(other_signatories.length) }),
  },
);
