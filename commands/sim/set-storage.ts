import { setStorage } from '../../src/actions/dev/set-storage.js';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { parseStorageEntry } from '../../src/cli/sim/storage-entry.js';
import { type StorageSet, storageSetView } from '../../src/output/views/sim-powers.js';

export default class SimSetStorage extends BaseCommand<StorageSet> {
  static override summary = 'Write any storage entry of a simulated chain.';
  static override description =
    'Keys and value are JSON: accounts as SS58 or hex, large integers as text, structs by field, variants by name, null to ' +
    'remove. Fields left out of a struct stay as they are. Several keys are a JSON list.';
  static override examples = [
    '<%= config.bin %> sim set-storage SubtensorModule.Tempo 1 20',
    `<%= config.bin %> sim set-storage SubtensorModule.Uids '[1, "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"]' 7`,
    '<%= config.bin %> sim set-storage SubtensorModule.StartCallDelay 0',
  ];
  static override args = {
    item: textArg({ description: 'Storage item, as PALLET.ITEM.', required: true }),
    keys: textArg({ description: 'Key, or list of keys; left out for an item that is no map.' }),
    value: textArg({ description: 'Value.' }),
  };
  static override flags = { ...chainFlags };

  async run(): Promise<StorageSet> {
    const { args } = await this.inputs(SimSetStorage);
    const words = [args.keys, args.value].filter((word) => word !== undefined);
    const entry = parseStorageEntry(this.words, args.item, words);
    const { client } = await this.connect();
    await setStorage(client, entry);
    return { item: `${entry.pallet}.${entry.item}`, keys: entry.keys, value: entry.value };
  }

  protected view = storageSetView;
}
