/** Source: pallet SubtensorModule, macros/dispatches.rs, `add_stake_limit`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doAddStakeLimit } from '../staking/add-stake.js';

export const add_stake_limit = call(
  signatures.add_stake_limit,
  (ctx, origin, { hotkey, netuid, amount_staked, limit_price, allow_partial }) => {
    const order = { limitPrice: limit_price, allowPartial: allow_partial };
    doAddStakeLimit(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount_staked, order);
    return undefined;
  },
  { docs: 'Stakes TAO up to a price, in rao per whole alpha: all of it, or as much as the price allows.' },
);
