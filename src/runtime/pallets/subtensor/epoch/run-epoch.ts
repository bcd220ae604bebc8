/**
 * The epoch of a subnet, from storage to storage. Source: epoch/run_epoch.rs, subnets/mechanism.rs; spec
 * epoch-and-weights.md 6.
 */
import { runSubnetEpoch } from '../../../../math/epoch/subnet-epoch.js';
import type { SubnetEpochOutput } from '../../../../math/epoch/types.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { IncentiveAlphaEmittedToMiners } from '../events/index.js';
import {
  Active,
  Bonds,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  Keys,
  MechanismEmissionSplit,
  StakeWeight,
  ValidatorPermit,
  ValidatorTrust,
} from '../storage/index.js';
import { getMechanismStorageIndex } from '../subnets/mechanism-index.js';
import { updateVotingPowerForSubnet } from '../utils/voting-power.js';
import { hotkeysByUid, readEpochInput } from './epoch-input.js';

/** What an epoch gives a hotkey, alpha rao: paid as incentive, and the weight it has in sharing the dividends. */
export interface HotkeyEmission {
  readonly hotkey: AccountId;
  readonly server: bigint;
  readonly validator: bigint;
}

/**
 * Runs the epoch over all mechanisms with `emission` alpha rao to give and stores its outcome. The emissions, ascending by
 * hotkey. Emits IncentiveAlphaEmittedToMiners per mechanism. Source: subnets/mechanism.rs `epoch_with_mechanisms`.
 */
export function epochWithMechanisms(ctx: Context, netuid: number, emission: bigint): HotkeyEmission[] {
  const hotkeys = hotkeysByUid(ctx, netuid);
  const input = readEpochInput(ctx, netuid, hotkeys);
  const output = runSubnetEpoch(input, emission, MechanismEmissionSplit.get(ctx, netuid));
  persistMechanismEpochTerms(ctx, netuid, output);
  persistNetuidEpochTerms(ctx, netuid, output);
  updateVotingPowerForSubnet(ctx, netuid, hotkeys, output);
  return hotkeys
    .map((hotkey, uid) => ({
      hotkey,
      server: output.serverEmission[uid]!,
      validator: output.validatorEmission[uid]!,
    }))
    .sort((a, b) => (a.hotkey < b.hotkey ? -1 : 1));
}

/** Source: epoch/run_epoch.rs `persist_mechanism_epoch_terms`. */
function persistMechanismEpochTerms(ctx: Context, netuid: number, { mechanisms }: SubnetEpochOutput): void {
  mechanisms.forEach(({ incentive, bonds, serverEmission }, mechid) => {
    const index = getMechanismStorageIndex(netuid, mechid);
    Incentive.insert(ctx, index, incentive);
    IncentiveAlphaEmittedToMiners.deposit(ctx, { netuid: index, emissions: serverEmission });
    bonds.forEach((row, uid) => {
      Bonds.insert(ctx, index, uid, row);
    });
  });
}

/** Source: epoch/run_epoch.rs `persist_netuid_epoch_terms`. */
function persistNetuidEpochTerms(ctx: Context, netuid: number, output: SubnetEpochOutput): void {
  Active.insert(ctx, netuid, output.active);
  Emission.insert(ctx, netuid, output.emission);
  Consensus.insert(ctx, netuid, output.consensus);
  Dividends.insert(ctx, netuid, output.dividends);
  ValidatorTrust.insert(ctx, netuid, output.validatorTrust);
  ValidatorPermit.insert(ctx, netuid, output.validatorPermit);
  StakeWeight.insert(ctx, netuid, output.stakeWeight);
}

/** Whether no hotkey holds two uids. Source: epoch/run_epoch.rs `is_epoch_input_state_consistent`. */
export function isEpochInputStateConsistent(ctx: Context, netuid: number): boolean {
  const keys = Keys.iterPrefix(ctx, netuid);
  return new Set(keys.map(([, hotkey]) => hotkey)).size === keys.length;
}
