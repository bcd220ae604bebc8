import { DispatchFailure } from '../../../frame/dispatch-error.js';
import { signed } from '../../../frame/origin.js';
import { plainExtension } from '../../../frame/transaction/extension.js';
import { refuseCustom } from '../../../frame/transaction/validity.js';
import { emptyStruct } from '../../system/extensions/types.js';
import { poolCodeOf } from '../guards/index.js';

/**
 * Runs the guards before a transaction is accepted, so that one they will refuse never gets in: its refusal is a number.
 * Source: pallet subtensor, `extensions/subtensor.rs`, `SubtensorTransactionExtension`; spec subnets-and-registration.md
 * 1.3.
 */
export const SubtensorTransactionExtension = plainExtension(
  'SubtensorTransactionExtension',
  emptyStruct('pallet_subtensor::extensions::subtensor::SubtensorTransactionExtension'),
  {
    check(ctx, { signer, call, info }) {
      try {
        for (const guard of ctx.runtime.parameters.dispatchGuards) guard(ctx, signed(signer), call, info);
      } catch (error) {
        if (!(error instanceof DispatchFailure)) throw error;
        refuseCustom(poolCodeOf(error));
      }
      return {};
    },
  },
);
