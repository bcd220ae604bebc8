/** Source: pallet AdminUtils, lib.rs, `sudo_set_mechanism_emission_split`; spec epoch-and-weights.md 7. */
import { doSetEmissionSplit } from '../../subtensor/subnets/mechanism.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_mechanism_emission_split = byOwner(
  signatures.sudo_set_mechanism_emission_split,
  "Sets the mechanisms' parts of the emission, u16 fractions that add up to 65535; equal parts without.",
  { limit: 'MechanismEmission' },
  (ctx, { netuid, maybe_split }) => doSetEmissionSplit(ctx, netuid, maybe_split),
);
