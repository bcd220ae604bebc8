import type { Context } from '../../../frame/context.js';
import { fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { NoNeuronIdAvailable } from '../errors.js';
import { MaxAllowedUids } from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { appendNeuron } from './append-neuron.js';
import { getNeuronToPrune } from './neuron-to-prune.js';
import { replaceNeuron } from './replace-neuron.js';
import { getSubnetworkN } from './uids.js';

/**
 * Gives the hotkey a uid: the next one, or in a full subnet that of the neuron to prune. Fails with NoNeuronIdAvailable.
 * Source: subnets/registration.rs `register_neuron`; spec subnets-and-registration.md 4.3.
 */
export function registerNeuron(ctx: Context, netuid: number, hotkey: AccountId): number {
  const block = getCurrentBlockAsU64(ctx);
  const next = getSubnetworkN(ctx, netuid);
  if (next < MaxAllowedUids.get(ctx, netuid)) {
    appendNeuron(ctx, netuid, hotkey, block);
    return next;
  }
  const uid = getNeuronToPrune(ctx, netuid) ?? fail(NoNeuronIdAvailable);
  replaceNeuron(ctx, netuid, uid, hotkey, block);
  return uid;
}
