/** Source: pallet AdminUtils, lib.rs, `sudo_set_network_registration_allowed`; spec subnets-and-registration.md 8. */
import { setNetworkRegistrationAllowed } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byRootOnSubnet } from './rules.js';

export const sudo_set_network_registration_allowed = byRootOnSubnet(
  signatures.sudo_set_network_registration_allowed,
  'Opens or closes a subnet to registrations.',
  {},
  (ctx, { netuid, registration_allowed }) => setNetworkRegistrationAllowed(ctx, netuid, registration_allowed),
);
