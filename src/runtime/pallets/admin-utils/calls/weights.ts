/** The terms of setting weights on a subnet. */
import { setRevealPeriod } from '../../subtensor/subnets/weights/reveal-period.js';
import {
  setCommitRevealWeightsEnabled,
  setMinAllowedWeights,
  setWeightsSetRateLimit,
  setWeightsVersionKey,
} from '../../subtensor/utils/set-hyperparameters.js';
import { setCommitRevealWeightsVersion } from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner, byRoot, byRootOnSubnet } from './rules.js';

export const sudo_set_weights_version_key = byOwner(
  signatures.sudo_set_weights_version_key,
  'Sets the lowest version key that weights must carry.',
  { limit: 'SetWeightsVersionKey', mustExist: true },
  (ctx, { netuid, weights_version_key }) => setWeightsVersionKey(ctx, netuid, weights_version_key),
);

export const sudo_set_weights_set_rate_limit = byRootOnSubnet(
  signatures.sudo_set_weights_set_rate_limit,
  'Sets the blocks between two settings of weights by one neuron.',
  { mustExist: true },
  (ctx, { netuid, weights_set_rate_limit }) => setWeightsSetRateLimit(ctx, netuid, weights_set_rate_limit),
);

export const sudo_set_min_allowed_weights = byOwner(
  signatures.sudo_set_min_allowed_weights,
  'Sets how many uids a validator must give a weight at least.',
  { limit: { hyperparameter: 'MinAllowedWeights' }, mustExist: true },
  (ctx, { netuid, min_allowed_weights }) => setMinAllowedWeights(ctx, netuid, min_allowed_weights),
);

export const sudo_set_commit_reveal_weights_enabled = byOwner(
  signatures.sudo_set_commit_reveal_weights_enabled,
  'Sets whether weights must be committed before they are revealed.',
  { limit: { hyperparameter: 'CommitRevealEnabled' }, mustExist: true },
  (ctx, { netuid, enabled }) => setCommitRevealWeightsEnabled(ctx, netuid, enabled),
);

export const sudo_set_commit_reveal_weights_interval = byOwner(
  signatures.sudo_set_commit_reveal_weights_interval,
  'Sets how many epochs lie between a commit and its reveal, 1 to 100.',
  { limit: { hyperparameter: 'WeightCommitInterval' }, mustExist: true },
  (ctx, { netuid, interval }) => setRevealPeriod(ctx, netuid, interval),
);

export const sudo_set_commit_reveal_version = byRoot(
  signatures.sudo_set_commit_reveal_version,
  'Sets the version that timelocked commits must carry.',
  (ctx, { version }) => setCommitRevealWeightsVersion(ctx, version),
);
