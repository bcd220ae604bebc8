/** The take of a delegate. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doDecreaseTake, doIncreaseTake } from '../staking/take.js';

export const decrease_take = call(
  signatures.decrease_take,
  (ctx, origin, { hotkey, take }) => {
    doDecreaseTake(ctx, ensureSigned(origin), hotkey, take);
    return undefined;
  },
  { docs: 'Lowers the delegate take of a hotkey of the signer, in parts of 65535.' },
);

export const increase_take = call(
  signatures.increase_take,
  (ctx, origin, { hotkey, take }) => {
    doIncreaseTake(ctx, ensureSigned(origin), hotkey, take);
    return undefined;
  },
  { docs: 'Raises the delegate take of a hotkey of the signer, in parts of 65535, within a rate limit.' },
);
