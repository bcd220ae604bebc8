import { BaseCommand } from '../../src/cli/base-command.js';
import { unusedHotkeyFlags } from '../../src/cli/flags.js';
import { newKeyFlags } from '../../src/cli/key-flags.js';
import { createKey } from '../../src/cli/key-source.js';
import { storeKeys } from '../../src/cli/store-keys.js';
import { type StoredKeys, storedKeysView } from '../../src/output/views/stored-keys.js';

export default class WalletNewColdkey extends BaseCommand<StoredKeys> {
  static override summary = 'Make a new coldkey.';
  static override description = 'The key file is encrypted unless told otherwise.';
  static override examples = [
    '<%= config.bin %> wallet new-coldkey --wallet-name alice',
    '<%= config.bin %> wallet new-coldkey --wallet-name dev --uri //Alice',
  ];
  static override flags = { ...newKeyFlags, ...unusedHotkeyFlags };

  async run(): Promise<StoredKeys> {
    const { flags } = await this.inputs(WalletNewColdkey);
    const coldkey = await createKey(this.context, flags);
    return storeKeys(this.context, { words: this.words, coldkey, isFresh: true, flags });
  }

  protected view = storedKeysView;
}
