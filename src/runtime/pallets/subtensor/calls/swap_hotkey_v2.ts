/** Source: pallet SubtensorModule, macros/dispatches.rs, `swap_hotkey_v2`; spec subnets-and-registration.md 5. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doSwapHotkey } from '../swap/swap-hotkey.js';

export const swap_hotkey_v2 = call(
  signatures.swap_hotkey_v2,
  (ctx, origin, { hotkey, new_hotkey, netuid, keep_stake }) =>
    doSwapHotkey(ctx, origin, { oldHotkey: hotkey, newHotkey: new_hotkey, keepStake: keep_stake }, netuid),
  { docs: 'Like swap_hotkey; with `keep_stake` the stake remains on the old hotkey.' },
);
