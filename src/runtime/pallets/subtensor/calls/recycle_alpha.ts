/** Source: pallet SubtensorModule, macros/dispatches.rs, `recycle_alpha`; spec coinbase-and-emission.md 7.1. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doRecycleAlpha } from '../staking/recycle-alpha.js';

export const recycle_alpha = call(
  signatures.recycle_alpha,
  (ctx, origin, { hotkey, amount, netuid }) => {
    doRecycleAlpha(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount);
    return undefined;
  },
  { docs: 'Destroys staked alpha of the signer, up to all of it; the subnet may issue it again.' },
);
