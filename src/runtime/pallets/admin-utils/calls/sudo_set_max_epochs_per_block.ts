/** Source: pallet AdminUtils, lib.rs, `sudo_set_max_epochs_per_block`; spec subnets-and-registration.md 8. */
import { ensure } from '../../../frame/dispatch-error.js';
import * as set from '../../subtensor/utils/set-network-parameters.js';
import { ValueNotInBounds } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_max_epochs_per_block = byRoot(
  signatures.sudo_set_max_epochs_per_block,
  'Sets how many epochs run in a block at most; the others wait.',
  (ctx, { max_epochs_per_block }) => {
    ensure(max_epochs_per_block >= 1, ValueNotInBounds);
    set.setMaxEpochsPerBlock(ctx, max_epochs_per_block);
  },
);
