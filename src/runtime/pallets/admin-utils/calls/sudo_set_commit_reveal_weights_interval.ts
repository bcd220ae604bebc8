/** Source: pallet AdminUtils, lib.rs, `sudo_set_commit_reveal_weights_interval`; spec subnets-and-registration.md 8. */
import { setRevealPeriod } from '../../subtensor/subnets/weights/reveal-period.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_commit_reveal_weights_interval = byOwner(
  signatures.sudo_set_commit_reveal_weights_interval,
  'Sets how many epochs lie between a commit and its reveal, 1 to 100.',
  { limit: { hyperparameter: 'WeightCommitInterval' }, mustExist: true },
  (ctx, { netuid, interval }) => setRevealPeriod(ctx, netuid, interval),
);
