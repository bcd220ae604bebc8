import { blake2_256 } from '../../../codec/hash.js';
import { toHex } from '../../../codec/hex.js';
import type { AccountId } from '../../frame/origin.js';
import { tuple, u16 } from '../../frame/scale/index.js';
import { AccountId32 } from '../../types/base.js';

const Owner = tuple(AccountId32, u16);
const DOMAIN = new TextEncoder().encode('modlpy/utilisuba');

/** The account of `who` with the given number. Source: pallets/utility `derivative_account_id`. */
export function derivativeAccountId(who: AccountId, index: number): AccountId {
  return toHex(blake2_256(Uint8Array.of(...DOMAIN, ...Owner.codec.encode([who, index]))));
}
