/** Source: pallet AdminUtils, lib.rs, `sudo_set_min_delegate_take`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_min_delegate_take = byRoot(
  signatures.sudo_set_min_delegate_take,
  'Sets the lowest delegate take, as u16 fraction.',
  (ctx, { take }) => set.setMinDelegateTake(ctx, take),
);
