/** Source: pallet AdminUtils, lib.rs, `sudo_set_commit_reveal_weights_enabled`; spec subnets-and-registration.md 8. */
import { setCommitRevealWeightsEnabled } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_commit_reveal_weights_enabled = byOwner(
  signatures.sudo_set_commit_reveal_weights_enabled,
  'Sets whether weights must be committed before they are revealed.',
  { limit: { hyperparameter: 'CommitRevealEnabled' }, mustExist: true },
  (ctx, { netuid, enabled }) => setCommitRevealWeightsEnabled(ctx, netuid, enabled),
);
