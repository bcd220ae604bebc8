import type { Context } from '../../frame/context.js';
import { NextFeeMultiplier, StorageVersion } from './storage.js';

/** Source: pallet-transaction-payment 41 `GenesisConfig::build`; every block writes the same multiplier again. */
export function buildTransactionPaymentGenesis(ctx: Context): void {
  StorageVersion.put(ctx, 'V2');
  NextFeeMultiplier.put(ctx, 10n ** 18n);
}
