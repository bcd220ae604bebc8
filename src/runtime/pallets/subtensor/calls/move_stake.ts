/** Moving stake. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doMoveStake, doSwapStake, doTransferStake } from '../staking/move-stake.js';

interface NetuidArgs {
  readonly origin_netuid: number;
  readonly destination_netuid: number;
}

const subnets = ({ origin_netuid, destination_netuid }: NetuidArgs) => ({
  originNetuid: origin_netuid,
  destinationNetuid: destination_netuid,
});

export const move_stake = call(
  signatures.move_stake,
  (ctx, origin, args) => {
    const hotkeys = { origin: args.origin_hotkey, destination: args.destination_hotkey };
    doMoveStake(ctx, ensureSigned(origin), hotkeys, subnets(args), args.alpha_amount);
    return undefined;
  },
  { docs: 'Moves stake of the signer to another hotkey, and to another subnet through both pools.' },
);

export const transfer_stake = call(
  signatures.transfer_stake,
  (ctx, origin, args) => {
    const { destination_coldkey, hotkey, alpha_amount } = args;
    doTransferStake(ctx, ensureSigned(origin), destination_coldkey, hotkey, subnets(args), alpha_amount);
    return undefined;
  },
  { docs: 'Gives stake of the signer to another coldkey, where the subnets allow it.' },
);

export const swap_stake = call(
  signatures.swap_stake,
  (ctx, origin, args) => {
    doSwapStake(ctx, ensureSigned(origin), args.hotkey, subnets(args), args.alpha_amount);
    return undefined;
  },
  { docs: 'Moves stake of the signer to another subnet through both pools.' },
);

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
