/** Source: pallet SubtensorModule, macros/dispatches.rs, `lock_stake`; spec staking-and-swap.md 12.3. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doLockStake } from '../staking/lock/lock-stake.js';

export const lock_stake = call(
  signatures.lock_stake,
  (ctx, origin, { hotkey, netuid, amount }) => {
    doLockStake(ctx, ensureSigned(origin), netuid, hotkey, amount);
    return undefined;
  },
  { docs: 'Locks alpha of the signer to a hotkey, or adds to the lock; conviction grows with time.' },
);
