/** Source: pallet SubtensorModule, macros/dispatches.rs, `try_associate_hotkey`; spec staking-and-swap.md 8. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { createAccountIfNonExistent } from '../staking/hotkey-account.js';

export const try_associate_hotkey = call(
  signatures.try_associate_hotkey,
  (ctx, origin, { hotkey }) => {
    createAccountIfNonExistent(ctx, ensureSigned(origin), hotkey);
    return undefined;
  },
  { docs: 'Makes the signer the owner of a hotkey that has none; does nothing if it has one.' },
);
