import type { Hex } from '../../../../codec/hex.js';
import type { Context } from '../../../frame/context.js';
import { fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import type { Multisig } from '../../../types/multisig.js';
import { allSignatories, ensureThreshold, multiAccountId } from '../account.js';
import { NotFound } from '../errors.js';
import { Multisigs } from '../storage.js';

export interface Named {
  readonly threshold: number;
  readonly other_signatories: readonly AccountId[];
  readonly call_hash: Hex;
}

/** Fails with MinimumThreshold, TooFewSignatories, TooManySignatories, SignatoriesOutOfOrder, SenderInSignatories, NotFound. */
export function findOpen(ctx: Context, who: AccountId, { threshold, other_signatories, call_hash }: Named) {
  ensureThreshold(threshold);
  const account = multiAccountId(allSignatories(ctx, other_signatories, who), threshold);
  const open: Multisig = Multisigs.get(ctx, account, call_hash) ?? fail(NotFound);
  return { account, open };
}
