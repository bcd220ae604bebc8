/** Source: pallet SubtensorModule, macros/dispatches.rs, `swap_stake_limit`; spec staking-and-swap.md 9. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doSwapStake } from '../staking/move-stake.js';
import { subnets } from './netuid-pair.js';

export const swap_stake_limit = call(
  signatures.swap_stake_limit,
  (ctx, origin, args) => {
    const limit = { limitPrice: args.limit_price, allowPartial: args.allow_partial };
    doSwapStake(ctx, ensureSigned(origin), args.hotkey, subnets(args), args.alpha_amount, limit);
    return undefined;
  },
  {
    docs: 'Moves stake to another subnet as long as the price between the two, times 10^9, is no lower than the limit.',
  },
);
