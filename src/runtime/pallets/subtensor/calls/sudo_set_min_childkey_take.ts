/** Source: pallet SubtensorModule, macros/dispatches.rs, `sudo_set_min_childkey_take`; spec staking-and-swap.md 11.3. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { setMinChildkeyTake } from '../utils/set-network-parameters.js';

export const sudo_set_min_childkey_take = call(
  signatures.sudo_set_min_childkey_take,
  (ctx, origin, { take }) => {
    ensureRoot(origin);
    setMinChildkeyTake(ctx, take);
    return undefined;
  },
  { docs: 'The least childkey take on any subnet, in parts of 65535.' },
);
