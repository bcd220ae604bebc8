/** Source: pallet AdminUtils, lib.rs, `sudo_set_default_take`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_default_take = byRoot(
  signatures.sudo_set_default_take,
  'Sets the highest delegate take, as u16 fraction.',
  (ctx, { default_take }) => set.setMaxDelegateTake(ctx, default_take),
);
