import { fromHex, type Hex, toHex } from '../../codec/hex.js';
import type { AccountId } from './origin.js';

/** `modl`, the type id every account of a pallet starts with. */
const TYPE_ID = '6d6f646c';
const ACCOUNT_DIGITS = 64;

/**
 * The account a pallet holds funds in: `modl` ++ `palletId` (8 bytes) ++ `sub` (SCALE of the sub-account's
 * key, empty for the main account), cut or filled with zeros to 32 bytes.
 * Source: `AccountIdConversion::into_sub_account_truncating`.
 */
export function palletAccount(palletId: Hex, sub: Uint8Array = NO_SUB): AccountId {
  const digits = `${TYPE_ID}${palletId.slice(2)}${toHex(sub).slice(2)}`;
  return `0x${digits.slice(0, ACCOUNT_DIGITS).padEnd(ACCOUNT_DIGITS, '0')}`;
}

const NO_SUB = new Uint8Array();

/**
 * The key of a sub-account of `palletId` whose SCALE takes `length` bytes, or undefined if `account` is no
 * such account. Source: `AccountIdConversion::try_from_sub_account`.
 */
export function palletSubAccountKey(
  account: AccountId,
  palletId: Hex,
  length: number,
): Uint8Array | undefined {
  const prefix = `0x${TYPE_ID}${palletId.slice(2)}`;
  if (!account.startsWith(prefix)) return undefined;
  const end = prefix.length + 2 * length;
  return /^0*$/.test(account.slice(end)) ? fromHex(account.slice(prefix.length, end)) : undefined;
}
