import { decodeShieldedTransaction } from '../../../codec/shield/shielded-transaction.js';
import { plainExtension } from '../../frame/transaction/extension.js';
import { refuseCustom } from '../../frame/transaction/validity.js';
import { emptyStruct } from '../system/extensions/types.js';

/** `FailedShieldedTxParsing` of subtensor's custom transaction errors. */
const FAILED_PARSING = 23;

/** Keeps encrypted transactions that nobody could decrypt out. Source: pallets/shield, `extension.rs`. */
export const CheckShieldedTxValidity = plainExtension(
  'CheckShieldedTxValidity',
  emptyStruct('pallet_shield::extension::CheckShieldedTxValidity'),
  {
    check(_ctx, { call }) {
      if (call.pallet !== 'MevShield' || call.name !== 'submit_encrypted') return {};
      const { ciphertext } = call.args as { readonly ciphertext: Uint8Array };
      return decodeShieldedTransaction(ciphertext) ? {} : refuseCustom(FAILED_PARSING);
    },
  },
);
