import { failPlain } from '../../frame/dispatch-error.js';
import type { AccountId } from '../../frame/origin.js';
import type { MultiAddress } from '../../types/sp.js';

/** The account behind an address of a call; only `Id` is known here. Fails with CannotLookup. Source: `AccountIdLookup`. */
export function lookup(address: MultiAddress): AccountId {
  return address.type === 'Id' ? address.value : failPlain('CannotLookup');
}

/** The address of an account, as calls carry it. */
export function addressOf(who: AccountId): MultiAddress {
  return { type: 'Id', value: who };
}
