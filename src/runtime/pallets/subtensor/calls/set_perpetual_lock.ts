/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_perpetual_lock`; spec staking-and-swap.md 12.3. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doSetPerpetualLock } from '../staking/lock/set-perpetual-lock.js';

export const set_perpetual_lock = call(
  signatures.set_perpetual_lock,
  (ctx, origin, { netuid, enabled }) => {
    doSetPerpetualLock(ctx, ensureSigned(origin), netuid, enabled);
    return undefined;
  },
  { docs: "Keeps the signer's lock on a subnet from decaying, or lets it decay again." },
);
