import type { Client, ReadOptions } from '../../client/index.js';
import { mechanismIndex } from '../../units/index.js';
import { ensureMechanism } from './ensure-subnet.js';

/** Weights one neuron has set: `[uid, weight]`, weights u16 scaled so that the largest is 65 535. */
export interface NeuronWeights {
  readonly uid: number;
  readonly hotkey: string;
  readonly weights: readonly (readonly [uid: number, weight: number])[];
}

/**
 * The weights of one mechanism by uid, of those who set any. Reads SubtensorModule.Weights and Keys.
 * Throws SubnetNotFoundError, MechanismNotFoundError.
 */
export async function getWeights(
  client: Client,
  netuid: number,
  mechid = 0,
  options: ReadOptions = {},
): Promise<NeuronWeights[]> {
  await ensureMechanism(client, netuid, mechid, options);
  const index = mechanismIndex(netuid, mechid);
  const [rows, keys] = await Promise.all([
    client.entries<[number, number], [number, number][]>('SubtensorModule', 'Weights', [index], options),
    client.entries<[number, number], string>('SubtensorModule', 'Keys', [netuid], options),
  ]);
  const hotkeys = new Map(keys.map(([[, uid], hotkey]) => [uid, hotkey]));
  return rows
    .filter(([, weights]) => weights.length > 0)
    .map(([[, uid], weights]) => ({ uid, hotkey: hotkeys.get(uid) ?? '', weights }))
    .sort((a, b) => a.uid - b.uid);
}
