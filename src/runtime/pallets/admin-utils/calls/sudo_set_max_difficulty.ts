/** Source: pallet AdminUtils, lib.rs, `sudo_set_max_difficulty`; spec subnets-and-registration.md 8. */
import { setMaxDifficulty } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_max_difficulty = byOwner(
  signatures.sudo_set_max_difficulty,
  'Sets the highest difficulty of the proof of work, which is no longer asked for.',
  { limit: { hyperparameter: 'MaxDifficulty' }, mustExist: true },
  (ctx, { netuid, max_difficulty }) => setMaxDifficulty(ctx, netuid, max_difficulty),
);
