import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import {
  Active,
  BlockAtRegistration,
  Consensus,
  Dividends,
  Emission,
  Incentive,
  IsNetworkMember,
  Keys,
  SubnetworkN,
  Uids,
  ValidatorPermit,
  ValidatorTrust,
} from '../storage/index.js';
import { mechanismIndices } from './mechanism-index.js';
import { pushElement, setLastUpdateForUid } from './neuron-values.js';
import { getSubnetworkN } from './uids.js';

/**
 * Gives `hotkey` the next uid of the subnet, registered at `block`. Whether there is room is the caller's concern.
 * Source: subnets/uids.rs `append_neuron`; spec subnets-and-registration.md 4.3.
 */
export function appendNeuron(ctx: Context, netuid: number, hotkey: AccountId, block: bigint): void {
  const uid = getSubnetworkN(ctx, netuid);
  SubnetworkN.insert(ctx, netuid, uid + 1);

  pushElement(ctx, Active, netuid, true);
  pushElement(ctx, Emission, netuid, 0n);
  pushElement(ctx, Consensus, netuid, 0);
  for (const index of mechanismIndices(ctx, netuid)) {
    pushElement(ctx, Incentive, index, 0);
    setLastUpdateForUid(ctx, index, uid, block);
  }
  pushElement(ctx, Dividends, netuid, 0);
  pushElement(ctx, ValidatorTrust, netuid, 0);
  pushElement(ctx, ValidatorPermit, netuid, false);

  Keys.insert(ctx, netuid, uid, hotkey);
  Uids.insert(ctx, netuid, hotkey, uid);
  BlockAtRegistration.insert(ctx, netuid, uid, block);
  IsNetworkMember.insert(ctx, hotkey, netuid, true);
}
