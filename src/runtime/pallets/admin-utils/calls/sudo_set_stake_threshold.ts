/** Source: pallet AdminUtils, lib.rs, `sudo_set_stake_threshold`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_stake_threshold = byRoot(
  signatures.sudo_set_stake_threshold,
  'Sets the stake weight that setting weights takes.',
  (ctx, { min_stake }) => set.setStakeThreshold(ctx, min_stake),
);
