import type { Client } from '../../client/index.js';
import { devRequest } from './request.js';

/** A storage entry as JSON: numbers, SS58 or hex accounts, structs by field, variants by name. */
export interface StorageEntry {
  readonly pallet: string;
  readonly item: string;
  /** None for an item that is no map. */
  readonly keys: readonly unknown[];
  /** null removes the entry; fields left out of a struct stay as they are. */
  readonly value: unknown;
}

/** Writes an entry of the state of a simulated chain. Throws NotASimulationError. */
export async function setStorage(client: Client, { pallet, item, keys, value }: StorageEntry): Promise<void> {
  const content = keys.length === 0 ? value : [[keys, value]];
  await devRequest(client, 'set-storage', 'dev_setStorage', [{ [pallet]: { [item]: content } }]);
}
