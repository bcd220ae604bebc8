/** Exchanging a hotkey for another of the same coldkey. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { doSwapHotkey } from '../swap/swap-hotkey.js';

export const swap_hotkey = call(
  signatures.swap_hotkey,
  (ctx, origin, { hotkey, new_hotkey, netuid }) =>
    doSwapHotkey(ctx, origin, { oldHotkey: hotkey, newHotkey: new_hotkey, keepStake: false }, netuid),
  { docs: 'Puts another hotkey of the coldkey in the place of one, on a subnet or on all. Costs TAO.' },
);

export const swap_hotkey_v2 = call(
  signatures.swap_hotkey_v2,
  (ctx, origin, { hotkey, new_hotkey, netuid, keep_stake }) =>
    doSwapHotkey(ctx, origin, { oldHotkey: hotkey, newHotkey: new_hotkey, keepStake: keep_stake }, netuid),
  { docs: 'Like swap_hotkey; with `keep_stake` the stake remains on the old hotkey.' },
);
