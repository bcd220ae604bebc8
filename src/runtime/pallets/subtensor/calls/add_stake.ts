/** Staking TAO. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doAddStake, doAddStakeLimit } from '../staking/add-stake.js';

export const add_stake = call(
  signatures.add_stake,
  (ctx, origin, { hotkey, netuid, amount_staked }) => {
    doAddStake(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount_staked);
    return undefined;
  },
  { docs: 'Buys alpha of the subnet with TAO of the signer and stakes it on the hotkey.' },
);

export const add_stake_limit = call(
  signatures.add_stake_limit,
  (ctx, origin, { hotkey, netuid, amount_staked, limit_price, allow_partial }) => {
    const order = { limitPrice: limit_price, allowPartial: allow_partial };
    doAddStakeLimit(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount_staked, order);
    return undefined;
  },
  { docs: 'Stakes TAO up to a price, in rao per whole alpha: all of it, or as much as the price allows.' },
);
