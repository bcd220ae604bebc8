import type { Context } from '../../../frame/context.js';
import { BlockAtRegistration, Emission, Keys, MinNonImmuneUids, SubnetOwner } from '../storage/index.js';
import { getNeuronIsImmune } from '../utils/hyperparameters.js';
import { getImmuneOwnerNeurons } from './immune-owner.js';
import { getSubnetworkN } from './uids.js';

interface Candidate {
  readonly uid: number;
  readonly emission: bigint;
  readonly block: bigint;
}

/** Lower emission, then earlier registration, then lower uid goes first. */
function goesBefore(a: Candidate, b: Candidate | undefined): boolean {
  if (b === undefined) return true;
  if (a.emission !== b.emission) return a.emission < b.emission;
  if (a.block !== b.block) return a.block < b.block;
  return a.uid < b.uid;
}

/**
 * The uid that a new neuron of a full subnet would take. Neurons out of their immunity go first as long as more than
 * MinNonImmuneUids of them are there; then it is the turn of the immune ones. Undefined if nobody can go.
 * Source: subnets/registration.rs `get_neuron_to_prune`; spec subnets-and-registration.md 4.4.
 */
export function getNeuronToPrune(ctx: Context, netuid: number): number | undefined {
  const immortal = getImmuneOwnerNeurons(ctx, netuid, SubnetOwner.get(ctx, netuid));
  const immortalHotkeys = new Set(immortal.map(({ hotkey }) => hotkey));
  const emissions = Emission.get(ctx, netuid);
  let firstMature: Candidate | undefined;
  let firstImmune: Candidate | undefined;
  let matureCount = 0;

  for (let uid = 0; uid < getSubnetworkN(ctx, netuid); uid++) {
    const hotkey = Keys.tryGet(ctx, netuid, uid);
    if (hotkey === undefined || immortalHotkeys.has(hotkey)) continue;
    const block = BlockAtRegistration.get(ctx, netuid, uid);
    const candidate = { uid, emission: emissions[uid] ?? 0n, block };
    if (getNeuronIsImmune(ctx, netuid, uid)) {
      if (goesBefore(candidate, firstImmune)) firstImmune = candidate;
    } else {
      matureCount++;
      if (goesBefore(candidate, firstMature)) firstMature = candidate;
    }
  }

  if (firstMature && matureCount > MinNonImmuneUids.get(ctx, netuid)) return firstMature.uid;
  return firstImmune?.uid;
}
