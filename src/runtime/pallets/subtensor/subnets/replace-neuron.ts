import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  AssociatedEvmAddress,
  Axons,
  BlockAtRegistration,
  Bonds,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  NeuronCertificates,
  Prometheus,
  StakeWeight,
  SubnetOwnerHotkey,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
  Weights,
} from '../storage/index.js';
import { mechanismIndices } from './mechanism-index.js';
import { setActiveForUid, setElementAt, setLastUpdateForUid } from './neuron-values.js';
import { withoutTarget } from './without-target.js';

/**
 * Puts `hotkey` in the place of whoever holds `uid`, registered at `block`. The one who leaves keeps its stake. Nothing at
 * all happens when that is the subnet owner's hotkey. Source: subnets/uids.rs `replace_neuron`; spec
 * subnets-and-registration.md 4.3.
 */
export function replaceNeuron(
  ctx: Context,
  netuid: number,
  uid: number,
  hotkey: AccountId,
  block: bigint,
): void {
  const oldHotkey = Keys.get(ctx, netuid, uid);
  if (SubnetOwnerHotkey.tryGet(ctx, netuid) === oldHotkey) return;

  Uids.remove(ctx, netuid, oldHotkey);
  AssociatedEvmAddress.remove(ctx, netuid, uid);
  IsNetworkMember.remove(ctx, oldHotkey, netuid);
  Keys.remove(ctx, netuid, uid);

  setActiveForUid(ctx, netuid, uid, true);
  Keys.insert(ctx, netuid, uid, hotkey);
  Uids.insert(ctx, netuid, hotkey, uid);
  BlockAtRegistration.insert(ctx, netuid, uid, block);
  IsNetworkMember.insert(ctx, hotkey, netuid, true);

  Axons.remove(ctx, netuid, oldHotkey);
  NeuronCertificates.remove(ctx, netuid, oldHotkey);
  Prometheus.remove(ctx, netuid, oldHotkey);

  clearNeuron(ctx, netuid, uid);
  for (const index of mechanismIndices(ctx, netuid)) setLastUpdateForUid(ctx, index, uid, block);
}

/** Zeroes what the epoch knows of a uid, weights towards it included. Source: subnets/uids.rs `clear_neuron`. */
function clearNeuron(ctx: Context, netuid: number, uid: number): void {
  setElementAt(ctx, Emission, netuid, uid, 0n);
  setElementAt(ctx, Consensus, netuid, uid, 0);
  for (const index of mechanismIndices(ctx, netuid)) {
    setElementAt(ctx, Incentive, index, uid, 0);
    Bonds.remove(ctx, index, uid);
    Weights.remove(ctx, index, uid);
    for (const [from, weights] of Weights.iterPrefix(ctx, index)) {
      const cleared = withoutTarget(weights, uid);
      if (cleared) Weights.insert(ctx, index, from, cleared);
    }
  }
  setElementAt(ctx, Dividends, netuid, uid, 0);
  setElementAt(ctx, StakeWeight, netuid, uid, 0);
  setElementAt(ctx, ValidatorTrust, netuid, uid, 0);
  setElementAt(ctx, ValidatorPermit, netuid, uid, false);
}
