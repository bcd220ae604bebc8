/** How many neurons a subnet has, and which ones may be pruned. */
import { ensure } from '../../../frame/dispatch-error.js';
import { InitialMaxAllowedUids } from '../../subtensor/constants.js';
import { MaxAllowedUids, MechanismCountCurrent, MinAllowedUids } from '../../subtensor/storage/index.js';
import { ensureMaxUidsOverAllMechanisms } from '../../subtensor/subnets/mechanism.js';
import { trimToMaxAllowedUids } from '../../subtensor/subnets/trim-to-max-allowed-uids.js';
import { getSubnetworkN } from '../../subtensor/subnets/uids.js';
import {
  setImmunityPeriod,
  setMaxAllowedUids,
  setMaxAllowedValidators,
  setMinAllowedUids,
  setMinNonImmuneUids,
  setOwnerImmuneNeuronLimit,
} from '../../subtensor/utils/set-hyperparameters.js';
import {
  MaxAllowedUIdsLessThanCurrentUIds,
  MaxAllowedUidsGreaterThanDefaultMaxAllowedUids,
  MaxAllowedUidsLessThanMinAllowedUids,
  MaxValidatorsLargerThanMaxUIds,
  MinAllowedUidsGreaterThanCurrentUids,
  MinAllowedUidsGreaterThanMaxAllowedUids,
} from '../errors.js';
import * as signatures from '../signatures/index.js';
import { byOwner, byRootOnSubnet } from './rules.js';

export const sudo_set_immunity_period = byOwner(
  signatures.sudo_set_immunity_period,
  'Sets for how many blocks a new neuron is protected from pruning.',
  { limit: { hyperparameter: 'ImmunityPeriod' }, mustExist: true },
  (ctx, { netuid, immunity_period }) => setImmunityPeriod(ctx, netuid, immunity_period),
);

export const sudo_set_max_allowed_uids = byOwner(
  signatures.sudo_set_max_allowed_uids,
  'Sets how many neurons a subnet has room for.',
  { limit: { hyperparameter: 'MaxAllowedUids' }, mustExist: true },
  (ctx, { netuid, max_allowed_uids }) => {
    ensure(max_allowed_uids >= MinAllowedUids.get(ctx, netuid), MaxAllowedUidsLessThanMinAllowedUids);
    ensure(getSubnetworkN(ctx, netuid) <= max_allowed_uids, MaxAllowedUIdsLessThanCurrentUIds);
    ensure(
      max_allowed_uids <= InitialMaxAllowedUids.get(ctx),
      MaxAllowedUidsGreaterThanDefaultMaxAllowedUids,
    );
    ensureMaxUidsOverAllMechanisms(ctx, max_allowed_uids, MechanismCountCurrent.get(ctx, netuid));
    setMaxAllowedUids(ctx, netuid, max_allowed_uids);
  },
);

export const sudo_trim_to_max_allowed_uids = byOwner(
  signatures.sudo_trim_to_max_allowed_uids,
  'Shrinks a subnet to a number of neurons; those with the least emission go.',
  { limit: 'MaxUidsTrimming' },
  (ctx, { netuid, max_n }) => trimToMaxAllowedUids(ctx, netuid, max_n),
);

export const sudo_set_owner_immune_neuron_limit = byOwner(
  signatures.sudo_set_owner_immune_neuron_limit,
  "Sets how many of the owner's neurons are never pruned.",
  { limit: { hyperparameter: 'ImmuneNeuronLimit' } },
  (ctx, { netuid, immune_neurons }) => setOwnerImmuneNeuronLimit(ctx, netuid, immune_neurons),
);

export const sudo_set_max_allowed_validators = byRootOnSubnet(
  signatures.sudo_set_max_allowed_validators,
  'Sets how many validators of a subnet have a permit.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, max_allowed_validators }) => {
    ensure(max_allowed_validators <= MaxAllowedUids.get(ctx, netuid), MaxValidatorsLargerThanMaxUIds);
    setMaxAllowedValidators(ctx, netuid, max_allowed_validators);
  },
);

export const sudo_set_min_allowed_uids = byRootOnSubnet(
  signatures.sudo_set_min_allowed_uids,
  'Sets below how many neurons the room of a subnet may not be set.',
  { inWindow: 'refused', mustExist: true },
  (ctx, { netuid, min_allowed_uids }) => {
    ensure(min_allowed_uids < MaxAllowedUids.get(ctx, netuid), MinAllowedUidsGreaterThanMaxAllowedUids);
    ensure(min_allowed_uids < getSubnetworkN(ctx, netuid), MinAllowedUidsGreaterThanCurrentUids);
    setMinAllowedUids(ctx, netuid, min_allowed_uids);
  },
);

export const sudo_set_min_non_immune_uids = byRootOnSubnet(
  signatures.sudo_set_min_non_immune_uids,
  'Sets down to how many unprotected neurons pruning takes from them first.',
  {},
  (ctx, { netuid, min }) => setMinNonImmuneUids(ctx, netuid, min),
);
