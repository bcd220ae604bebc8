import { BaseCommand } from '../../src/cli/base-command.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { newKeyFlags } from '../../src/cli/key-flags.js';
import { createKey } from '../../src/cli/key-source.js';
import { storeKeys } from '../../src/cli/store-keys.js';
import { type StoredKeys, storedKeysView } from '../../src/output/views/stored-keys.js';

export default class WalletCreate extends BaseCommand<StoredKeys> {
  static override summary = 'Make a wallet: a coldkey and a hotkey.';
  static override description =
    'The coldkey is encrypted, the hotkey is not. The phrases are shown once, on a terminal only.';
  static override examples = [
    '<%= config.bin %> wallet create --wallet-name alice --hotkey miner',
    '<%= config.bin %> wallet create --wallet-name alice --password-file secret.txt --json',
  ];
  static override flags = { ...newKeyFlags, ...hotkeyFlags };

  async run(): Promise<StoredKeys> {
    const { flags } = await this.inputs(WalletCreate);
    const coldkey = await createKey(this.context, flags);
    const hotkey = await createKey(this.context, flags);
    return storeKeys(this.context, { words: this.words, coldkey, hotkey, isFresh: true, flags });
  }

  protected view = storedKeysView;
}
