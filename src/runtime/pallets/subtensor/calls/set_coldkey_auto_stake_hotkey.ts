/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_coldkey_auto_stake_hotkey`; spec subnets-and-registration.md 9.3. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { setColdkeyAutoStakeHotkey } from '../staking/auto-stake.js';

export const set_coldkey_auto_stake_hotkey = call(
  signatures.set_coldkey_auto_stake_hotkey,
  (ctx, origin, { netuid, hotkey }) => {
    setColdkeyAutoStakeHotkey(ctx, ensureSigned(origin), netuid, hotkey);
    return undefined;
  },
  { docs: 'Stakes the mining rewards of the signer on a subnet on this hotkey.' },
);
