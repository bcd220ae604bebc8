/** Source: pallet AdminUtils, lib.rs, `sudo_set_min_difficulty`; spec subnets-and-registration.md 8. */
import { setMinDifficulty } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_min_difficulty = byRootOnSubnet(
  signatures.sudo_set_min_difficulty,
  'Sets the lowest difficulty of the proof of work, which is no longer asked for.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, min_difficulty }) => setMinDifficulty(ctx, netuid, min_difficulty),
);
