/** Source: pallet AdminUtils, lib.rs, `sudo_set_total_issuance`; spec subnets-and-registration.md 8. */
import { Deprecated } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { alwaysFails } from './rules.js';

export const sudo_set_total_issuance = alwaysFails(signatures.sudo_set_total_issuance, Deprecated);
