/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `force_release_deposit`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as deposits from '../deposits.js';
import * as signatures from '../signatures.js';

export const force_release_deposit = call(
  signatures.force_release_deposit,
  (ctx, origin, { account, block }) => {
    ensureRoot(origin);
    deposits.forceReleaseDeposit(ctx, account, block);
    return undefined;
  },
  { docs: 'Give the deposit an account placed in a block back at once. Root only.' },
);
