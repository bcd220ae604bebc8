import { BaseCommand } from '../../src/cli/base-command.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { regenFlags } from '../../src/cli/key-flags.js';
import { readKey } from '../../src/cli/key-source.js';
import { storeKeys } from '../../src/cli/store-keys.js';
import { type StoredKeys, storedKeysView } from '../../src/output/views/stored-keys.js';

export default class WalletRegenHotkey extends BaseCommand<StoredKeys> {
  static override summary = 'Bring a hotkey back from its phrase, seed or export.';
  static override description = 'The key file is stored in clear unless --use-password is given.';
  static override examples = [
    '<%= config.bin %> wallet regen-hotkey --wallet-name alice --hotkey miner --seed - < seed.txt',
  ];
  static override flags = { ...regenFlags, ...hotkeyFlags };

  async run(): Promise<StoredKeys> {
    const { flags } = await this.inputs(WalletRegenHotkey);
    const hotkey = await readKey(this.context, this.words, flags);
    return storeKeys(this.context, { words: this.words, hotkey, flags });
  }

  protected view = storedKeysView;
}
