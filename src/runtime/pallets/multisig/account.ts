import { blake2_256 } from '../../../codec/hash.js';
import { toHex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { ensure } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import { tuple, u16, vec } from '../../frame/scale/index.js';
import { AccountId32 } from '../../types/base.js';
import { MaxSignatories } from './constants.js';
import {
  MinimumThreshold,
  SenderInSignatories,
  SignatoriesOutOfOrder,
  TooFewSignatories,
  TooManySignatories,
} from './errors.js';

const Members = tuple(vec(AccountId32), u16);
const DOMAIN = new TextEncoder().encode('modlpy/utilisuba');

/** The account that `threshold` of the signatories (sorted) speak for. Source: pallet-multisig 41 `multi_account_id`. */
export function multiAccountId(signatories: readonly AccountId[], threshold: number): AccountId {
  return toHex(blake2_256(Uint8Array.of(...DOMAIN, ...Members.codec.encode([[...signatories], threshold]))));
}

/** Fails with MinimumThreshold: calls that one signatory makes alone are another call. */
export function ensureThreshold(threshold: number): void {
  ensure(threshold >= 2, MinimumThreshold);
}

/**
 * All signatories, sorted: `others`, who must be sorted and not empty, and the sender.
 * Fails with TooFewSignatories, TooManySignatories, SignatoriesOutOfOrder, SenderInSignatories.
 */
export function allSignatories(ctx: Context, others: readonly AccountId[], who: AccountId): AccountId[] {
  ensure(others.length > 0, TooFewSignatories);
  ensure(others.length < MaxSignatories.get(ctx), TooManySignatories);
  let last: AccountId | undefined;
  for (const other of others) {
    ensure(last === undefined || last < other, SignatoriesOutOfOrder);
    ensure(other !== who, SenderInSignatories);
    last = other;
  }
  return [...others, who].sort();
}
