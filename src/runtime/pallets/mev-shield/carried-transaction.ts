import {
  decodeShieldedTransaction,
  type ShieldedTransaction,
} from '../../../codec/shield/shielded-transaction.js';
import type { Call } from '../../frame/runtime-call.js';

/**
 * What `submit_encrypted` carries; undefined for any other call, and for bytes that are none.
 * Source: pallets/shield lib.rs, `try_decode_shielded_tx`.
 */
export function carriedTransaction(call: Call): ShieldedTransaction | undefined {
  if (call.pallet !== 'MevShield' || call.name !== 'submit_encrypted') return undefined;
  return decodeShieldedTransaction((call.args as { readonly ciphertext: Uint8Array }).ciphertext);
}
