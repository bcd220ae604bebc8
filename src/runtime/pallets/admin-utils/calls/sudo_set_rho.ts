/** Source: pallet AdminUtils, lib.rs, `sudo_set_rho`; spec subnets-and-registration.md 8. */
import { Rho } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_rho = byOwner(
  signatures.sudo_set_rho,
  'Sets a steepness that the epoch no longer uses.',
  { limit: { hyperparameter: 'Rho' }, mustExist: true },
  (ctx, { netuid, rho }) => Rho.insert(ctx, netuid, rho),
);
