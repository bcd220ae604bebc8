import type { Client, ReadOptions } from '../../client/index.js';

/** Where a hotkey is registered. */
export interface NeuronPlace {
  readonly hotkey: string;
  readonly netuid: number;
  readonly uid: number;
}

/**
 * The subnets some hotkeys are registered on, by netuid and then in the order asked.
 * Reads SubtensorModule.NetworksAdded and Uids.
 *
 * @param netuids only these; all when undefined
 */
export async function findNeurons(
  client: Client,
  hotkeys: readonly string[],
  options: ReadOptions & { readonly netuids?: readonly number[] | undefined } = {},
): Promise<NeuronPlace[]> {
  if (hotkeys.length === 0) return [];
  const added = await client.entries<[number], boolean>('SubtensorModule', 'NetworksAdded', [], options);
  const netuids = added
    .filter(([[netuid], isAdded]) => isAdded && options.netuids?.includes(netuid) !== false)
    .map(([[netuid]]) => netuid)
    .sort((a, b) => a - b);
  const places = netuids.flatMap((netuid) => hotkeys.map((hotkey) => ({ netuid, hotkey })));
  const uids = await client.storageMany<(number | undefined)[]>(
    places.map(({ netuid, hotkey }) => ['SubtensorModule', 'Uids', [netuid, hotkey]] as const),
    options,
  );
  return places.flatMap((place, i) => {
    const uid = uids[i];
    return uid === undefined ? [] : [{ ...place, uid }];
  });
}
