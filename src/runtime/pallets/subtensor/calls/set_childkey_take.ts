/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_childkey_take`; spec staking-and-swap.md 11.3. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doSetChildkeyTake } from '../staking/childkey-take.js';

export const set_childkey_take = call(
  signatures.set_childkey_take,
  (ctx, origin, { hotkey, netuid, take }) => {
    doSetChildkeyTake(ctx, ensureSigned(origin), hotkey, netuid, take);
    return undefined;
  },
  { docs: 'Sets the childkey take of a hotkey of the signer on a subnet, in parts of 65535.' },
);
