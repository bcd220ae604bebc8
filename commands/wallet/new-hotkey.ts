import { BaseCommand } from '../../src/cli/base-command.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { newKeyFlags } from '../../src/cli/key-flags.js';
import { createKey } from '../../src/cli/key-source.js';
import { storeKeys } from '../../src/cli/store-keys.js';
import { type StoredKeys, storedKeysView } from '../../src/output/views/stored-keys.js';

export default class WalletNewHotkey extends BaseCommand<StoredKeys> {
  static override summary = 'Make a new hotkey in a wallet.';
  static override description =
    'The key file is stored in clear unless --use-password is given: hotkeys serve unattended machines.';
  static override examples = ['<%= config.bin %> wallet new-hotkey --wallet-name alice --hotkey miner2'];
  static override flags = { ...newKeyFlags, ...hotkeyFlags };

  async run(): Promise<StoredKeys> {
    const { flags } = await this.inputs(WalletNewHotkey);
    const hotkey = await createKey(this.context, flags);
    return storeKeys(this.context, { words: this.words, hotkey, isFresh: true, flags });
  }

  protected view = storedKeysView;
}
