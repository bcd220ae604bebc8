/** Source: pallet SubtensorModule, macros/dispatches.rs, `remove_stake_full_limit`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doRemoveStakeFullLimit } from '../staking/remove-stake.js';

export const remove_stake_full_limit = call(
  signatures.remove_stake_full_limit,
  (ctx, origin, { hotkey, netuid, limit_price }) => {
    doRemoveStakeFullLimit(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, limit_price);
    return undefined;
  },
  { docs: 'Unstakes the whole position, at the limit price or better if one is given.' },
);
