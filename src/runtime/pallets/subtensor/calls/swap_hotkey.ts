/** Source: pallet SubtensorModule, macros/dispatches.rs, `swap_hotkey`; spec subnets-and-registration.md 5. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doSwapHotkey } from '../swap/swap-hotkey.js';

export const swap_hotkey = call(
  signatures.swap_hotkey,
  (ctx, origin, { hotkey, new_hotkey, netuid }) =>
    doSwapHotkey(ctx, origin, { oldHotkey: hotkey, newHotkey: new_hotkey, keepStake: false }, netuid),
  { docs: 'Puts another hotkey of the coldkey in the place of one, on a subnet or on all. Costs TAO.' },
);
