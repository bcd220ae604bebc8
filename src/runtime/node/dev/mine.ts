import type { Hex } from '../../../codec/hex.js';
import { option, u16, u64 } from '../../frame/scale/index.js';
import { SlotDuration } from '../../pallets/aura/constants.js';
import { Now } from '../../pallets/timestamp/storage.js';
import type { Core } from '../core.js';
import type { Node } from '../node.js';
import { amend } from './amend.js';

/** How long blocks are made before others have their turn. */
const TURN_MS = 20;

/** Makes `count` blocks, whatever waits in the pool going into the first; the head's hash. */
export async function mine(node: Node, core: Core, count: number): Promise<Hex> {
  let turnEnds = performance.now() + TURN_MS;
  for (let made = 0; made < count; made++) {
    if (node.isClosed) throw new RangeError(`the node was closed after ${made} of ${count} blocks`);
    node.author.seal(core);
    if (performance.now() < turnEnds) continue;
    await new Promise<void>((resolve) => setImmediate(resolve));
    turnEnds = performance.now() + TURN_MS;
  }
  return node.db.head.hash;
}

/** Makes blocks until the subnet has had `epochs` more epochs. @throws RangeError when it has none to come. */
export async function mineEpochs(node: Node, core: Core, netuid: number, epochs: number): Promise<void> {
  for (let done = 0; done < epochs; done++) {
    const answer = core.call('SubnetInfoRuntimeApi_get_next_epoch_start_block', u16.codec.encode(netuid));
    const next = option(u64).codec.decode(answer);
    if (next === undefined) throw new RangeError(`subnet ${netuid} has no epoch to come`);
    // The epoch runs in the block of that number; one that is due already runs in the next.
    await mine(node, core, Math.max(1, Number(next) - node.db.head.number));
  }
}

/** The next block comes `ms` later than it would. */
export function skipTime(node: Node, core: Core, ms: bigint): void {
  amend(node, core, (ctx) => {
    const slot = SlotDuration.get(ctx);
    Now.put(ctx, timeOf(core, Now.get(ctx)) + (ms / slot) * slot);
  });
}

/** Sets the time of the next block, to the start of the slot of `time`; that time. @throws RangeError when it is past. */
export function travelTo(node: Node, core: Core, time: bigint): bigint {
  return amend(node, core, (ctx) => {
    const slot = SlotDuration.get(ctx);
    const target = (time / slot) * slot;
    const earliest = timeOf(core, Now.get(ctx)) + slot;
    if (target < earliest) throw new RangeError(`the next block cannot be before ${earliest}`);
    Now.put(ctx, target - slot);
    return target;
  });
}

/** Time of the head; before the first block the chain has only its start. */
function timeOf({ runtime }: Core, now: bigint): bigint {
  return now === 0n ? runtime.parameters.genesisTimeMs : now;
}
