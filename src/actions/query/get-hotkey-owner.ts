import { type Client, NOBODY, type ReadOptions } from '../../client/index.js';

/** The coldkey that owns a hotkey, undefined when nobody does. Reads SubtensorModule.Owner. */
export async function getHotkeyOwner(
  client: Client,
  hotkey: string,
  options: ReadOptions = {},
): Promise<string | undefined> {
  const owner = await client.storage<string>('SubtensorModule', 'Owner', [hotkey], options);
  return owner === NOBODY ? undefined : owner;
}
