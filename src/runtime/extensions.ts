import type { AnyExtension } from './frame/transaction/extension.js';
import { DrandPriority } from './pallets/drand/drand-priority.js';
import { CheckShieldedTxValidity } from './pallets/mev-shield/extension.js';
import { SubtensorTransactionExtension } from './pallets/subtensor/extensions/subtensor.js';
import { SudoTransactionExtension } from './pallets/sudo/sudo-transaction-extension.js';
import { CheckMetadataHash } from './pallets/system/extensions/check-metadata-hash.js';
import { CheckMortality } from './pallets/system/extensions/check-mortality.js';
import { CheckNonce } from './pallets/system/extensions/check-nonce.js';
import {
  CheckGenesis,
  CheckNonZeroSender,
  CheckSpecVersion,
  CheckTxVersion,
} from './pallets/system/extensions/check-sender-and-version.js';
import { CheckWeight } from './pallets/system/extensions/check-weight.js';
import { ChargeTransactionPayment } from './pallets/transaction-payment/charge-transaction-payment.js';

/** The stages every signed transaction passes, in order. Source: runtime lib.rs, `TxExtension`. */
export const extensions: readonly AnyExtension[] = [
  CheckNonZeroSender,
  CheckSpecVersion,
  CheckTxVersion,
  CheckGenesis,
  CheckMortality,
  CheckNonce,
  CheckWeight,
  ChargeTransactionPayment,
  SudoTransactionExtension,
  CheckShieldedTxValidity,
  SubtensorTransactionExtension,
  DrandPriority,
  CheckMetadataHash,
];
