/** Source: pallet AdminUtils, lib.rs, `sudo_set_network_pow_registration_allowed`; spec subnets-and-registration.md 8. */
import { POWRegistrationDisabled } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { alwaysFails } from './rules.js';

export const sudo_set_network_pow_registration_allowed = alwaysFails(
  signatures.sudo_set_network_pow_registration_allowed,
  POWRegistrationDisabled,
);
