/** Source: pallet AdminUtils, lib.rs, `sudo_set_mechanism_count`; spec epoch-and-weights.md 7. */
import { doSetMechanismCount } from '../../subtensor/subnets/mechanism.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_mechanism_count = byOwner(
  signatures.sudo_set_mechanism_count,
  'Sets how many mechanisms the subnet has. What belonged to one that goes is lost.',
  { limit: 'MechanismCountUpdate' },
  (ctx, { netuid, mechanism_count }) => doSetMechanismCount(ctx, netuid, mechanism_count),
);
