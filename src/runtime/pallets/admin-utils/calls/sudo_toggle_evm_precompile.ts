/** Source: pallet AdminUtils, lib.rs, `sudo_toggle_evm_precompile`; spec subnets-and-registration.md 8. */
import { PrecompileUpdated } from '../events.js';
import * as signatures from '../signatures/index.js';
import { PrecompileEnable } from '../storage.js';
import { byRoot } from './rules.js';

export const sudo_toggle_evm_precompile = byRoot(
  signatures.sudo_toggle_evm_precompile,
  'Switches a precompile of the EVM on or off. A record only: the EVM is not simulated.',
  (ctx, { precompile_id, enabled }) => {
    if (PrecompileEnable.get(ctx, precompile_id) === enabled) return;
    PrecompileEnable.insert(ctx, precompile_id, enabled);
    PrecompileUpdated.deposit(ctx, { precompile_id, enabled });
  },
);
