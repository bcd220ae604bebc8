/** Source: pallet AdminUtils, lib.rs, `sudo_set_bonds_reset_enabled`; spec subnets-and-registration.md 8. */
import { setBondsReset } from '../../subtensor/utils/set-hyperparameters.js';
import { BondsResetToggled } from '../events.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_bonds_reset_enabled = byOwner(
  signatures.sudo_set_bonds_reset_enabled,
  'Sets whether a neuron may reset the bonds towards it.',
  { limit: { hyperparameter: 'BondsResetEnabled' } },
  (ctx, { netuid, enabled }) => {
    setBondsReset(ctx, netuid, enabled);
    BondsResetToggled.deposit(ctx, { netuid, enabled });
  },
);
