/** Source: pallet AdminUtils, lib.rs, `sudo_set_yuma3_enabled`; spec subnets-and-registration.md 8. */
import { Yuma3On } from '../../subtensor/storage/index.js';
import { Yuma3EnableToggled } from '../events.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_yuma3_enabled = byOwner(
  signatures.sudo_set_yuma3_enabled,
  'Chooses between the bonds of Yuma 3 and those before.',
  { limit: { hyperparameter: 'Yuma3Enabled' } },
  (ctx, { netuid, enabled }) => {
    Yuma3On.insert(ctx, netuid, enabled);
    Yuma3EnableToggled.deposit(ctx, { netuid, enabled });
  },
);
