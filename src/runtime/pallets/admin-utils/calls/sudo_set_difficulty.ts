/** Source: pallet AdminUtils, lib.rs, `sudo_set_difficulty`; spec subnets-and-registration.md 8. */
import { setDifficulty } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_difficulty = byRootOnSubnet(
  signatures.sudo_set_difficulty,
  'Sets the difficulty of the proof of work, which is no longer asked for.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, difficulty }) => setDifficulty(ctx, netuid, difficulty),
);
