/** Source: pallet SubtensorModule, macros/dispatches.rs, `move_stake`; spec staking-and-swap.md 9. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doMoveStake } from '../staking/move-stake.js';
import { subnets } from './netuid-pair.js';

export const move_stake = call(
  signatures.move_stake,
  (ctx, origin, args) => {
    const hotkeys = { origin: args.origin_hotkey, destination: args.destination_hotkey };
    doMoveStake(ctx, ensureSigned(origin), hotkeys, subnets(args), args.alpha_amount);
    return undefined;
  },
  { docs: 'Moves stake of the signer to another hotkey, and to another subnet through both pools.' },
);
