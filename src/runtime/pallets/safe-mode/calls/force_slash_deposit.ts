/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `force_slash_deposit`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as deposits from '../deposits.js';
import * as signatures from '../signatures.js';

export const force_slash_deposit = call(
  signatures.force_slash_deposit,
  (ctx, origin, { account, block }) => {
    ensureRoot(origin);
    deposits.slashDeposit(ctx, account, block);
    return undefined;
  },
  { docs: 'Destroy the deposit an account placed in a block. Root only.' },
);
