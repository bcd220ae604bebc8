/** Source: pallet SubtensorModule, macros/dispatches.rs, `unstake_all_alpha`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doUnstakeAllAlpha } from '../staking/remove-stake.js';

export const unstake_all_alpha = call(
  signatures.unstake_all_alpha,
  (ctx, origin, { hotkey }) => {
    doUnstakeAllAlpha(ctx, ensureSigned(origin), hotkey);
    return undefined;
  },
  { docs: 'Unstakes from every subnet but root and stakes the TAO on the same hotkey on root.' },
);
