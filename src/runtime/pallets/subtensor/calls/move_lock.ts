/** Source: pallet SubtensorModule, macros/dispatches.rs, `move_lock`; spec staking-and-swap.md 12.3. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doMoveLock } from '../staking/lock/move-lock.js';

export const move_lock = call(
  signatures.move_lock,
  (ctx, origin, { destination_hotkey, netuid }) => {
    doMoveLock(ctx, ensureSigned(origin), destination_hotkey, netuid);
    return undefined;
  },
  { docs: "Moves the signer's lock to another hotkey; conviction survives between hotkeys of one owner." },
);
