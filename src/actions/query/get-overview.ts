import type { Client, ReadOptions } from '../../client/index.js';
import { findNeurons } from './find-neurons.js';
import { getNeuron, type Neuron } from './get-neuron.js';
import { type DynamicInfo, toSummary } from './list-subnets.js';

export interface OverviewParameters {
  readonly coldkeys: readonly string[];
  /** Beyond those the coldkeys own on the chain. */
  readonly hotkeys: readonly string[];
  /** Only these subnets; all when undefined. */
  readonly netuids?: readonly number[] | undefined;
}

/** The neurons of some keys on one subnet. */
export interface SubnetNeurons {
  readonly netuid: number;
  readonly name: string;
  readonly symbol: string;
  readonly tempoBlocks: number;
  readonly neurons: readonly Neuron[];
}

/**
 * Every neuron of some coldkeys and hotkeys, by subnet and uid. Reads SubtensorModule.OwnedHotkeys, NetworksAdded, Uids,
 * NeuronInfoRuntimeApi.get_neuron_lite and SubnetInfoRuntimeApi.get_dynamic_info.
 */
export async function getOverview(
  client: Client,
  { coldkeys, hotkeys, netuids }: OverviewParameters,
  options: ReadOptions = {},
): Promise<SubnetNeurons[]> {
  const owned = await client.storageMany<string[][]>(
    coldkeys.map((coldkey) => ['SubtensorModule', 'OwnedHotkeys', [coldkey]] as const),
    options,
  );
  const places = await findNeurons(client, [...new Set([...hotkeys, ...owned.flat()])], {
    ...options,
    netuids,
  });
  const found = await Promise.all(places.map(({ netuid, uid }) => getNeuron(client, netuid, uid, options)));
  const neurons = found.filter((neuron) => neuron !== undefined);
  return Promise.all(
    [...new Set(neurons.map(({ netuid }) => netuid))].map(async (netuid) => {
      const info = await client.runtimeApi<DynamicInfo | undefined>(
        'SubnetInfoRuntimeApi',
        'get_dynamic_info',
        [netuid],
        options,
      );
      const { name = '', symbol = '', tempoBlocks = 0 } = info ? toSummary(info, 0n) : {};
      const own = neurons.filter((neuron) => neuron.netuid === netuid).sort((a, b) => a.uid - b.uid);
      return { netuid, name, symbol, tempoBlocks, neurons: own };
    }),
  );
}
