import { plainExtension } from '../../frame/transaction/extension.js';
import { refuse } from '../../frame/transaction/validity.js';
import { emptyStruct } from '../system/extensions/types.js';
import { Key } from './storage.js';

/** Keeps sudo calls of anybody but the sudo key out of blocks. Source: runtime `sudo_wrapper.rs`. */
export const SudoTransactionExtension = plainExtension(
  'SudoTransactionExtension',
  emptyStruct('node_subtensor_runtime::sudo_wrapper::SudoTransactionExtension'),
  {
    check(ctx, { signer, call }) {
      if (call.pallet === 'Sudo' && Key.get(ctx) !== signer) refuse('BadSigner');
      return {};
    },
  },
);
