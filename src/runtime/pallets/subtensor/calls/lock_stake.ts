/** Stake locks. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { RejectLockedAlphaUpdated } from '../events/index.js';
import * as signatures from '../signatures/index.js';
import { setAcceptLockedAlpha } from '../staking/lock/accept-locked-alpha.js';
import { doLockStake } from '../staking/lock/lock-stake.js';
import { doMoveLock } from '../staking/lock/move-lock.js';
import { doSetPerpetualLock } from '../staking/lock/set-perpetual-lock.js';

export const lock_stake = call(
  signatures.lock_stake,
  (ctx, origin, { hotkey, netuid, amount }) => {
    doLockStake(ctx, ensureSigned(origin), netuid, hotkey, amount);
    return undefined;
  },
  { docs: 'Locks alpha of the signer to a hotkey, or adds to the lock; conviction grows with time.' },
);

export const move_lock = call(
  signatures.move_lock,
  (ctx, origin, { destination_hotkey, netuid }) => {
    doMoveLock(ctx, ensureSigned(origin), destination_hotkey, netuid);
    return undefined;
  },
  { docs: "Moves the signer's lock to another hotkey; conviction survives between hotkeys of one owner." },
);

export const set_perpetual_lock = call(
  signatures.set_perpetual_lock,
  (ctx, origin, { netuid, enabled }) => {
    doSetPerpetualLock(ctx, ensureSigned(origin), netuid, enabled);
    return undefined;
  },
  { docs: "Keeps the signer's lock on a subnet from decaying, or lets it decay again." },
);

export const set_reject_locked_alpha = call(
  signatures.set_reject_locked_alpha,
  (ctx, origin, { enabled }) => {
    const coldkey = ensureSigned(origin);
    setAcceptLockedAlpha(ctx, coldkey, !enabled);
    RejectLockedAlphaUpdated.deposit(ctx, { coldkey, enabled });
    return undefined;
  },
  { docs: 'Whether the signer refuses alpha that comes with a lock.' },
);
