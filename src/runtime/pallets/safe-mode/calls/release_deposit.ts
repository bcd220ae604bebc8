/** Source: pallet SafeMode, crate pallet-safe-mode 22, lib.rs, `release_deposit`; spec runtime-interface/SafeMode.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as deposits from '../deposits.js';
import * as signatures from '../signatures.js';

export const release_deposit = call(
  signatures.release_deposit,
  (ctx, origin, { account, block }) => {
    ensureSigned(origin);
    deposits.releaseDeposit(ctx, account, block);
    return undefined;
  },
  { docs: 'Give the deposit an account placed in a block back, once it may be.' },
);
