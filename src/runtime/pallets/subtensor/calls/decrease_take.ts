/** Source: pallet SubtensorModule, macros/dispatches.rs, `decrease_take`; spec staking-and-swap.md 11.1. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doDecreaseTake } from '../staking/take.js';

export const decrease_take = call(
  signatures.decrease_take,
  (ctx, origin, { hotkey, take }) => {
    doDecreaseTake(ctx, ensureSigned(origin), hotkey, take);
    return undefined;
  },
  { docs: 'Lowers the delegate take of a hotkey of the signer, in parts of 65535.' },
);
