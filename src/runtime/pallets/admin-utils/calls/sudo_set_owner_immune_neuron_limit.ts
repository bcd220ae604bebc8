/** Source: pallet AdminUtils, lib.rs, `sudo_set_owner_immune_neuron_limit`; spec subnets-and-registration.md 8. */
import { setOwnerImmuneNeuronLimit } from '../../subtensor/utils/set-hyperparameters.js';
import * as signatures from '../signatures/index.js';
import { byOwner } from './rules.js';

export const sudo_set_owner_immune_neuron_limit = byOwner(
  signatures.sudo_set_owner_immune_neuron_limit,
  "Sets how many of the owner's neurons are never pruned.",
  { limit: { hyperparameter: 'ImmuneNeuronLimit' } },
  (ctx, { netuid, immune_neurons }) => setOwnerImmuneNeuronLimit(ctx, netuid, immune_neurons),
);
