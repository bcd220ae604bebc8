import { plainExtension } from '../../frame/transaction/extension.js';
import { refuseCustom } from '../../frame/transaction/validity.js';
import { weight } from '../../frame/weight.js';
import { emptyStruct } from '../system/extensions/types.js';

/** `FailedShieldedTxParsing` of subtensor's custom transaction errors. */
const FAILED_PARSING = 23;
/** Hash of the key the transaction is encrypted for, then u16 length of the key capsule, the capsule, a nonce, the rest. */
const KEY_HASH_BYTES = 16;
const LENGTH_BYTES = 2;
const NONCE_BYTES = 24;

/** Whether the parts of an encrypted transaction are all there. Source: stp-shield `ShieldedTransaction::parse`. */
export function isShieldedTransaction(ciphertext: Uint8Array): boolean {
  const head = KEY_HASH_BYTES + LENGTH_BYTES;
  if (ciphertext.length < head) return false;
  const capsule = ciphertext[KEY_HASH_BYTES]! + 256 * ciphertext[KEY_HASH_BYTES + 1]!;
  return ciphertext.length >= head + capsule + NONCE_BYTES;
}

/** Keeps encrypted transactions that nobody could decrypt out. Source: pallets/shield, `extension.rs`. */
export const CheckShieldedTxValidity = plainExtension(
  'CheckShieldedTxValidity',
  emptyStruct('pallet_shield::extension::CheckShieldedTxValidity'),
  {
    weight: () => weight(26_000_000n, 0n),
    check(_ctx, { call }) {
      if (call.pallet !== 'MevShield' || call.name !== 'submit_encrypted') return {};
      const { ciphertext } = call.args as { readonly ciphertext: Uint8Array };
      return isShieldedTransaction(ciphertext) ? {} : refuseCustom(FAILED_PARSING);
    },
  },
);
