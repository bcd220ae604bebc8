/** Source: pallet AdminUtils, lib.rs, `sudo_set_target_registrations_per_interval`; spec subnets-and-registration.md 8. */
import { setTargetRegistrationsPerInterval } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_target_registrations_per_interval = byRootOnSubnet(
  signatures.sudo_set_target_registrations_per_interval,
  'Sets a third of the registrations that root accepts in an interval.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, target_registrations_per_interval }) =>
    setTargetRegistrationsPerInterval(ctx, netuid, target_registrations_per_interval),
);
