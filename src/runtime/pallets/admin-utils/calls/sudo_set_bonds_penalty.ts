/** Source: pallet AdminUtils, lib.rs, `sudo_set_bonds_penalty`; spec subnets-and-registration.md 8. */
import { setBondsPenalty } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_bonds_penalty = byOwner(
  signatures.sudo_set_bonds_penalty,
  'Sets how much weights off consensus lower bonds, as u16 fraction.',
  { limit: { hyperparameter: 'BondsPenalty' }, mustExist: true },
  (ctx, { netuid, bonds_penalty }) => setBondsPenalty(ctx, netuid, bonds_penalty),
);
