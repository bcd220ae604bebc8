/** Source: pallet SubtensorModule, macros/dispatches.rs, `increase_take`; spec staking-and-swap.md 11.1. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doIncreaseTake } from '../staking/take.js';

export const increase_take = call(
  signatures.increase_take,
  (ctx, origin, { hotkey, take }) => {
    doIncreaseTake(ctx, ensureSigned(origin), hotkey, take);
    return undefined;
  },
  { docs: 'Raises the delegate take of a hotkey of the signer, in parts of 65535, within a rate limit.' },
);
