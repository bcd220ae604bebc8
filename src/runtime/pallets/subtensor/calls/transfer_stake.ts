/** Source: pallet SubtensorModule, macros/dispatches.rs, `transfer_stake`; spec staking-and-swap.md 9. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doTransferStake } from '../staking/move-stake.js';
import { subnets } from './netuid-pair.js';

export const transfer_stake = call(
  signatures.transfer_stake,
  (ctx, origin, args) => {
    const { destination_coldkey, hotkey, alpha_amount } = args;
    doTransferStake(ctx, ensureSigned(origin), destination_coldkey, hotkey, subnets(args), alpha_amount);
    return undefined;
  },
  { docs: 'Gives stake of the signer to another coldkey, where the subnets allow it.' },
);
