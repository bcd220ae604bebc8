/** Source: pallet AdminUtils, lib.rs, `sudo_set_max_mechanism_count`; spec epoch-and-weights.md 7. */
import { doSetMaxMechanismCount } from '../../subtensor/subnets/mechanism.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_max_mechanism_count = byRoot(
  signatures.sudo_set_max_mechanism_count,
  'Sets how many mechanisms a subnet may have, 1 to 16.',
  (ctx, { max_mechanism_count }) => doSetMaxMechanismCount(ctx, max_mechanism_count),
);
