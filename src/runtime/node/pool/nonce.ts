import { blake2_128 } from '../../../codec/hash.js';
import { fromHex, type Hex, toHex } from '../../../codec/hex.js';
import type { Backing } from '../../frame/state.js';

/** twox128("System") ++ twox128("Account"). */
const ACCOUNTS = '0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9';

/** The nonce of an account, read without the runtime: it is the first field of its entry. */
export function nonceOf(storage: Backing, account: Hex): number {
  const hash = toHex(blake2_128(fromHex(account)));
  const entry = storage.get(`${ACCOUNTS}${hash.slice(2)}${account.slice(2)}` as Hex);
  return entry ? Buffer.from(entry).readUInt32LE() : 0;
}
