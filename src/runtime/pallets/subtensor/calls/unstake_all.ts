/** Source: pallet SubtensorModule, macros/dispatches.rs, `unstake_all`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doUnstakeAll } from '../staking/remove-stake.js';

export const unstake_all = call(
  signatures.unstake_all,
  (ctx, origin, { hotkey }) => {
    doUnstakeAll(ctx, ensureSigned(origin), hotkey);
    return undefined;
  },
  { docs: 'Unstakes everything the signer has on the hotkey, wherever that is possible.' },
);
