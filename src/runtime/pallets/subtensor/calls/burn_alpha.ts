/** Source: pallet SubtensorModule, macros/dispatches.rs, `burn_alpha`; spec coinbase-and-emission.md 7.1. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doBurnAlpha } from '../staking/recycle-alpha.js';

export const burn_alpha = call(
  signatures.burn_alpha,
  (ctx, origin, { hotkey, amount, netuid }) => {
    doBurnAlpha(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount);
    return undefined;
  },
  { docs: 'Destroys staked alpha of the signer, up to all of it, for good.' },
);
