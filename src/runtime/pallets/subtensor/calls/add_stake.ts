/** Source: pallet SubtensorModule, macros/dispatches.rs, `add_stake`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doAddStake } from '../staking/add-stake.js';

export const add_stake = call(
  signatures.add_stake,
  (ctx, origin, { hotkey, netuid, amount_staked }) => {
    doAddStake(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount_staked);
    return undefined;
  },
  { docs: 'Buys alpha of the subnet with TAO of the signer and stakes it on the hotkey.' },
);
