/** Source: pallet SubtensorModule, macros/dispatches.rs, `add_stake_burn`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doAddStakeBurn } from '../staking/recycle-alpha.js';

export const add_stake_burn = call(
  signatures.add_stake_burn,
  (ctx, origin, { hotkey, netuid, amount, limit }) => {
    doAddStakeBurn(ctx, { coldkey: ensureSigned(origin), hotkey, netuid }, amount, limit);
    return undefined;
  },
  { docs: 'Buys alpha with TAO of the signer, up to the limit price if one is given, and burns it.' },
);
