/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_children`; spec staking-and-swap.md 11.2. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doScheduleChildren } from '../staking/set-children.js';

export const set_children = call(
  signatures.set_children,
  (ctx, origin, { hotkey, netuid, children }) => {
    doScheduleChildren(ctx, ensureSigned(origin), hotkey, netuid, children);
    return undefined;
  },
  {
    docs: 'Delegates shares of the stake of a hotkey of the signer to up to five child hotkeys on a subnet.',
  },
);
