/** Source: pallet AdminUtils, lib.rs, `sudo_set_weights_version_key`; spec subnets-and-registration.md 8. */
import { setWeightsVersionKey } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_weights_version_key = byOwner(
  signatures.sudo_set_weights_version_key,
  'Sets the lowest version key that weights must carry.',
  { limit: 'SetWeightsVersionKey', mustExist: true },
  (ctx, { netuid, weights_version_key }) => setWeightsVersionKey(ctx, netuid, weights_version_key),
);
