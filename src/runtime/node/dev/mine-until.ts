import type { Context } from '../../frame/context.js';
import {
  FirstEmissionBlockNumber,
  MechanismCountCurrent,
  NetworkRegisteredAt,
  StartCallDelay,
  SubnetEpochIndex,
  TimelockedWeightCommits,
  WeightCommits,
} from '../../pallets/subtensor/storage/index.js';
import { getMechanismStorageIndex } from '../../pallets/subtensor/subnets/mechanism-index.js';
import { ifSubnetExist } from '../../pallets/subtensor/subnets/subnet.js';
import { getRevealPeriod } from '../../pallets/subtensor/subnets/weights/reveal-window.js';
import type { Core } from '../core.js';
import type { Node } from '../node.js';
import { mine, mineEpochs } from './mine.js';

/**
 * Makes blocks until the next commit of weights on the subnet can be revealed, or has been where the chain does so itself.
 * None when one can be revealed already.
 * @throws RangeError when none waits.
 */
export async function mineUntilReveal(node: Node, core: Core, netuid: number): Promise<void> {
  await mineEpochs(
    node,
    core,
    netuid,
    core.ask((ctx) => epochsToReveal(ctx, netuid)),
  );
}

/** Makes blocks until the subnet may be started in the next one. @throws RangeError when it cannot, or has been. */
export async function mineUntilStart(node: Node, core: Core, netuid: number): Promise<void> {
  const allowedFrom = core.ask((ctx) => {
    if (!ifSubnetExist(ctx, netuid)) throw new RangeError(`there is no subnet ${netuid}`);
    if (FirstEmissionBlockNumber.contains(ctx, netuid))
      throw new RangeError(`subnet ${netuid} has been started`);
    return Number(NetworkRegisteredAt.get(ctx, netuid) + StartCallDelay.get(ctx));
  });
  await mine(node, core, Math.max(0, allowedFrom - 1 - node.db.head.number));
}

/** Epochs of the subnet until a commit falls due. */
function epochsToReveal(ctx: Context, netuid: number): number {
  const epoch = SubnetEpochIndex.get(ctx, netuid);
  const period = getRevealPeriod(ctx, netuid);
  const due: number[] = [];
  for (let mechid = 0; mechid < MechanismCountCurrent.get(ctx, netuid); mechid++) {
    const index = getMechanismStorageIndex(netuid, mechid);
    for (const [, commits] of WeightCommits.iterPrefix(ctx, index)) {
      due.push(...commits.map(([, committedIn]) => Number(committedIn + period - epoch)));
    }
    for (const [committedIn] of TimelockedWeightCommits.iterPrefix(ctx, index)) {
      const left = Number(committedIn + period - epoch);
      // The chain opens it when its epoch begins; what is still there waits for Drand and not for blocks.
      if (left > 0) due.push(left);
    }
  }
  const waiting = due.filter((left) => left >= 0);
  if (waiting.length === 0) throw new RangeError(`no commit of weights waits on subnet ${netuid}`);
  return Math.min(...waiting);
}
