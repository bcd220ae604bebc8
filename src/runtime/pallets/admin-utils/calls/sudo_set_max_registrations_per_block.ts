/** Source: pallet AdminUtils, lib.rs, `sudo_set_max_registrations_per_block`; spec subnets-and-registration.md 8. */
import { setMaxRegistrationsPerBlock } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_max_registrations_per_block = byRootOnSubnet(
  signatures.sudo_set_max_registrations_per_block,
  'Sets how many registrations root accepts in a block.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, max_registrations_per_block }) =>
    setMaxRegistrationsPerBlock(ctx, netuid, max_registrations_per_block),
);
