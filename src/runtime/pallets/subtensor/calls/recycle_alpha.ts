/** Destroying alpha. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doAddStakeBurn, doBurnAlpha, doRecycleAlpha } from '../staking/recycle-alpha.js';

export const recycle_alpha = call(
  signatures.recycle_alpha,
  (ctx, origin, { hotkey, amount, netuid }) => {
    doRecycleAlpha(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount);
    return undefined;
  },
  { docs: 'Destroys staked alpha of the signer, up to all of it; the subnet may issue it again.' },
);

export const burn_alpha = call(
  signatures.burn_alpha,
  (ctx, origin, { hotkey, amount, netuid }) => {
    doBurnAlpha(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount);
    return undefined;
  },
  { docs: 'Destroys staked alpha of the signer, up to all of it, for good.' },
);

export const add_stake_burn = call(
  signatures.add_stake_burn,
  (ctx, origin, { hotkey, netuid, amount, limit }) => {
    doAddStakeBurn(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount, limit);
    return undefined;
  },
  { docs: 'Buys alpha with TAO of the signer, up to the limit price if one is given, and burns it.' },
);
