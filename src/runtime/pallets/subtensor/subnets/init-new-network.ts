import type { Context } from '../../../frame/context.js';
import type { StorageMap } from '../../../frame/storage.js';
import {
  ActivityCutoff,
  Burn,
  ImmunityPeriod,
  Kappa,
  LastEpochBlock,
  MaxAllowedUids,
  MinAllowedWeights,
  NetworksAdded,
  RegistrationsThisInterval,
  SubnetEmissionEnabled,
  SubnetworkN,
  Tempo,
  TotalNetworks,
  Yuma3On,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import {
  setImmunityPeriod,
  setMaxAllowedUids,
  setMaxAllowedValidators,
  setMinAllowedWeights,
  setNetworkRegistrationAllowed,
} from '../utils/set-hyperparameters.js';

const NEURON_BURN_COST_RAO = 1_000_000_000n;

/** Written down even where the storage default would say the same. */
const EXPLICIT: readonly StorageMap<readonly [number], number>[] = [
  Tempo,
  Kappa,
  MaxAllowedUids,
  ImmunityPeriod,
  ActivityCutoff,
  MinAllowedWeights,
  RegistrationsThisInterval,
];

/**
 * Brings a network into being, without neurons, pool or owner. Where a netuid is used again, whatever the network before
 * left
 * in the maps stays. Source: subnets/subnet.rs `init_new_network`; spec subnets-and-registration.md 3.5.
 */
export function initNewNetwork(ctx: Context, netuid: number, tempoBlocks: number): void {
  SubnetworkN.insert(ctx, netuid, 0);
  NetworksAdded.insert(ctx, netuid, true);
  Tempo.insert(ctx, netuid, tempoBlocks);
  LastEpochBlock.insert(ctx, netuid, staggeredStart(ctx, netuid, tempoBlocks));
  TotalNetworks.mutate(ctx, (count) => count + 1);

  setNetworkRegistrationAllowed(ctx, netuid, true);
  setMaxAllowedUids(ctx, netuid, 256);
  setMaxAllowedValidators(ctx, netuid, 64);
  setMinAllowedWeights(ctx, netuid, 1);
  setImmunityPeriod(ctx, netuid, 5000);
  Yuma3On.insert(ctx, netuid, true);
  Burn.insert(ctx, netuid, NEURON_BURN_COST_RAO);
  SubnetEmissionEnabled.insert(ctx, netuid, true);

  for (const item of EXPLICIT) {
    if (!item.contains(ctx, netuid)) item.insert(ctx, netuid, item.get(ctx, netuid));
  }
}

/** Subnets registered together do not have their epochs together. */
function staggeredStart(ctx: Context, netuid: number, tempoBlocks: number): bigint {
  const now = getCurrentBlockAsU64(ctx);
  const stagger = BigInt(netuid % Math.max(tempoBlocks, 1));
  return now > stagger ? now - stagger : 0n;
}
