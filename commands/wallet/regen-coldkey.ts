import { BaseCommand } from '../../src/cli/base-command.js';
import { unusedHotkeyFlags } from '../../src/cli/flags.js';
import { regenFlags } from '../../src/cli/key-flags.js';
import { readKey } from '../../src/cli/key-source.js';
import { storeKeys } from '../../src/cli/store-keys.js';
import { type StoredKeys, storedKeysView } from '../../src/output/views/stored-keys.js';

export default class WalletRegenColdkey extends BaseCommand<StoredKeys> {
  static override summary = 'Bring a coldkey back from its phrase, seed or export.';
  static override description = 'The key file is encrypted unless told otherwise.';
  static override examples = [
    '<%= config.bin %> wallet regen-coldkey --wallet-name alice --mnemonic - < words.txt',
    '<%= config.bin %> wallet regen-coldkey --wallet-name alice --json-file export.json',
  ];
  static override flags = { ...regenFlags, ...unusedHotkeyFlags };

  async run(): Promise<StoredKeys> {
    const { flags } = await this.inputs(WalletRegenColdkey);
    const coldkey = await readKey(this.context, this.words, flags);
    return storeKeys(this.context, { words: this.words, coldkey, flags });
  }

  protected view = storedKeysView;
}
