/** Unstaking from every subnet. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doUnstakeAll, doUnstakeAllAlpha } from '../staking/remove-stake.js';

export const unstake_all = call(
  signatures.unstake_all,
  (ctx, origin, { hotkey }) => {
    doUnstakeAll(ctx, ensureSigned(origin), hotkey);
    return undefined;
  },
  { docs: 'Unstakes everything the signer has on the hotkey, wherever that is possible.' },
);

export const unstake_all_alpha = call(
  signatures.unstake_all_alpha,
  (ctx, origin, { hotkey }) => {
    doUnstakeAllAlpha(ctx, ensureSigned(origin), hotkey);
    return undefined;
  },
  { docs: 'Unstakes from every subnet but root and stakes the TAO on the same hotkey on root.' },
);
