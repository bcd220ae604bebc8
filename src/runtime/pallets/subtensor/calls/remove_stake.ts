/** Source: pallet SubtensorModule, macros/dispatches.rs, `remove_stake`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doRemoveStake } from '../staking/remove-stake.js';

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
