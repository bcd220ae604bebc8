/** Source: pallet-safe-mode 22 `force_slash_deposit`, `release_deposit`, `force_release_deposit`. */
import { call } from '../../../frame/call.js';
import { ensureRoot, ensureSigned } from '../../../frame/origin.js';
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

export const release_deposit = call(
  signatures.release_deposit,
  (ctx, origin, { account, block }) => {
    ensureSigned(origin);
    deposits.releaseDeposit(ctx, account, block);
    return undefined;
  },
  { docs: 'Give the deposit an account placed in a block back, once it may be.' },
);

export const force_release_deposit = call(
  signatures.force_release_deposit,
  (ctx, origin, { account, block }) => {
    ensureRoot(origin);
    deposits.forceReleaseDeposit(ctx, account, block);
    return undefined;
  },
  { docs: 'Give the deposit an account placed in a block back at once. Root only.' },
);
