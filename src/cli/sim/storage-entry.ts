import type { StorageEntry } from '../../actions/dev/set-storage.js';
import { MissingInputError, UsageError } from '../../errors/cli.js';

/**
 * A storage entry as typed.
 *
 * @param command for messages
 * @param words keys, unless there are none, and the value
 * @throws UsageError
 */
export function parseStorageEntry(command: string, id: string, words: readonly string[]): StorageEntry {
  const [, pallet, item] = /^(\w+)\.(\w+)$/.exec(id) ?? [];
  if (pallet === undefined || item === undefined) {
    throw new UsageError(`${JSON.stringify(id)} is no storage item.`, {
      code: 'INVALID_STORAGE_ITEM',
      details: { item: id },
      help: ['Write pallet and item, as in SubtensorModule.Tempo.'],
    });
  }
  const value = words.at(-1);
  if (value === undefined)
    throw new MissingInputError(command, [{ name: 'VALUE', summary: 'what to write, as JSON' }]);
  const keys = words.length > 1 ? parseJson(words[0]!) : [];
  return { pallet, item, keys: Array.isArray(keys) ? keys : [keys], value: parseJson(value) };
}

/** JSON; a word that is none, such as an address, stands for itself. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // What begins like a list or an object was meant as one.
    if (!/^\s*[[{"]/.test(text)) return text;
    throw new UsageError(`${text} is not JSON: ${(cause as Error).message}.`, {
      code: 'INVALID_JSON',
      details: { text },
    });
  }
}
