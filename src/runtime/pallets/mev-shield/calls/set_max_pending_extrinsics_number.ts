/** Source: pallet MevShield, pallets/shield lib.rs, `set_max_pending_extrinsics_number`; spec runtime-interface/MevShield.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import { MaxPendingExtrinsicsNumberSet } from '../events.js';
import * as signatures from '../signatures.js';
import { MaxPendingExtrinsicsLimit } from '../storage.js';

export const set_max_pending_extrinsics_number = call(
  signatures.set_max_pending_extrinsics_number,
  (ctx, origin, { value }) => {
    ensureRoot(origin);
    MaxPendingExtrinsicsLimit.put(ctx, value);
    MaxPendingExtrinsicsNumberSet.deposit(ctx, { value });
    return undefined;
  },
  { docs: 'Set how many encrypted calls may be kept.' },
);
