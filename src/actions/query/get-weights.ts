import type { Client, ReadOptions } from '../../client/index.js';
import { ensureSubnet } from './ensure-subnet.js';

/** Weights one neuron has set: `[uid, weight]`, weights u16 scaled so that the largest is 65 535. */
export interface NeuronWeights {
  readonly uid: number;
  readonly hotkey: string;
  readonly weights: readonly (readonly [uid: number, weight: number])[];
}

/** Mechanisms of one subnet share its number: netuid + 4096 × mechid. */
const MECHANISM_STRIDE = 4096;

/** The weights on a subnet by uid, of those who set any. Reads SubtensorModule.Weights and Keys. */
export async function getWeights(
  client: Client,
  netuid: number,
  mechid = 0,
  options: ReadOptions = {},
): Promise<NeuronWeights[]> {
  await ensureSubnet(client, netuid, options);
  const index = netuid + MECHANISM_STRIDE * mechid;
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
