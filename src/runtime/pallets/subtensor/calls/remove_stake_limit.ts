/** Source: pallet SubtensorModule, macros/dispatches.rs, `remove_stake_limit`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doRemoveStakeLimit } from '../staking/remove-stake.js';

export const remove_stake_limit = call(
  signatures.remove_stake_limit,
  (ctx, origin, { hotkey, netuid, amount_unstaked, limit_price, allow_partial }) => {
    const order = { limitPrice: limit_price, allowPartial: allow_partial };
    doRemoveStakeLimit(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount_unstaked, order);
    return undefined;
  },
  { docs: 'Unstakes down to a price, in rao per whole alpha: all of it, or as much as the price allows.' },
);
