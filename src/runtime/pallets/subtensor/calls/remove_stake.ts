/** Unstaking from one subnet. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doRemoveStake, doRemoveStakeFullLimit, doRemoveStakeLimit } from '../staking/remove-stake.js';

export const remove_stake = call(
  signatures.remove_stake,
  (ctx, origin, { hotkey, netuid, amount_unstaked }) => {
    doRemoveStake(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount_unstaked);
    return undefined;
  },
  {
    docs: 'Sells alpha the signer has staked on the hotkey, up to all of it, and pays the TAO to the signer.',
  },
);

export const remove_stake_limit = call(
  signatures.remove_stake_limit,
  (ctx, origin, { hotkey, netuid, amount_unstaked, limit_price, allow_partial }) => {
    const order = { limitPrice: limit_price, allowPartial: allow_partial };
    doRemoveStakeLimit(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount_unstaked, order);
    return undefined;
  },
  { docs: 'Unstakes down to a price, in rao per whole alpha: all of it, or as much as the price allows.' },
);

export const remove_stake_full_limit = call(
  signatures.remove_stake_full_limit,
  (ctx, origin, { hotkey, netuid, limit_price }) => {
    doRemoveStakeFullLimit(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, limit_price);
    return undefined;
  },
  { docs: 'Unstakes the whole position, at the limit price or better if one is given.' },
);
