import type { Hex } from '../../../../codec/hex.js';
import { compact, named, tuple, u32, unit } from '../../../frame/scale/index.js';
import type { TransactionExtension } from '../../../frame/transaction/extension.js';
import { refuse } from '../../../frame/transaction/validity.js';
import { AccountId32 } from '../../../types/base.js';
import { incAccountNonce } from '../accounts.js';
import { Account } from '../storage.js';
import { extensionStruct } from './types.js';

const Tag = tuple(AccountId32, u32);

/** The tag a pool knows a transaction by: account and nonce. */
export function nonceTag(who: Hex, nonce: number): Uint8Array {
  return Tag.codec.encode([who, nonce]);
}

/**
 * One transaction after the other. A call that pays needs an account that exists; one that does not pay may come from nowhere.
 * Source: runtime `check_nonce.rs`, `CheckNonce`.
 */
export const CheckNonce: TransactionExtension<number, null> = {
  identifier: 'CheckNonce',
  explicit: extensionStruct(
    'node_subtensor_runtime::check_nonce::CheckNonce',
    named(compact(u32), 'T::Nonce'),
  ),
  implicit: unit,
  implicitValue: () => null,
  check(ctx, { signer, info, value: nonce }) {
    const account = Account.get(ctx, signer);
    if (info.pays === 'Yes' && account.providers === 0 && account.sufficients === 0) refuse('Payment');
    if (nonce < account.nonce) refuse('Stale');
    return {
      validity: {
        requires: account.nonce < nonce ? [nonceTag(signer, nonce - 1)] : [],
        provides: [nonceTag(signer, nonce)],
      },
      prepare() {
        if (nonce > account.nonce) refuse('Future');
        incAccountNonce(ctx, signer);
        return undefined;
      },
    };
  },
};
