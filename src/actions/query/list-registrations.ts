import type { Client, ReadOptions } from '../../client/index.js';
import { findNeurons, type NeuronPlace } from './find-neurons.js';

export interface RegistrationsParameters {
  readonly coldkeys: readonly string[];
  /** Beyond those the coldkeys own on the chain. */
  readonly hotkeys: readonly string[];
  /** Only these subnets; all when undefined. */
  readonly netuids?: readonly number[] | undefined;
}

export interface Registrations {
  /** Hotkeys that each coldkey owns on the chain, in the order asked. */
  readonly owned: readonly (readonly string[])[];
  /** Where those and the others are registered, by hotkey. */
  readonly places: ReadonlyMap<string, readonly NeuronPlace[]>;
}

/** Where hotkeys are registered. Reads SubtensorModule.OwnedHotkeys, NetworksAdded and Uids. */
export async function listRegistrations(
  client: Client,
  { coldkeys, hotkeys, netuids }: RegistrationsParameters,
  options: ReadOptions = {},
): Promise<Registrations> {
  const owned = await client.storageMany<string[][]>(
    coldkeys.map((coldkey) => ['SubtensorModule', 'OwnedHotkeys', [coldkey]] as const),
    options,
  );
  const all = [...new Set([...hotkeys, ...owned.flat()])];
  const places = await findNeurons(client, all, { ...options, netuids });
  const ofHotkey = (hotkey: string): NeuronPlace[] => places.filter((place) => place.hotkey === hotkey);
  return { owned, places: new Map(all.map((hotkey) => [hotkey, ofHotkey(hotkey)])) };
}
