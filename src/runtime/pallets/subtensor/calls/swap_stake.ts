/** Source: pallet SubtensorModule, macros/dispatches.rs, `swap_stake`; spec staking-and-swap.md 9. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doSwapStake } from '../staking/move-stake.js';
import { subnets } from './netuid-pair.js';

export const swap_stake = call(
  signatures.swap_stake,
  (ctx, origin, args) => {
    doSwapStake(ctx, ensureSigned(origin), args.hotkey, subnets(args), args.alpha_amount);
    return undefined;
  },
  { docs: 'Moves stake of the signer to another subnet through both pools.' },
);
