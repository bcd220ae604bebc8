import { BaseCommand } from '../../src/cli/base-command.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { keyTypeFlags, newKeyFlags } from '../../src/cli/key-flags.js';
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
  static override flags = {
    ...newKeyFlags,
    ...hotkeyFlags,
    'hotkey-key-type': {
      ...keyTypeFlags['key-type'],
      summary: 'Signature scheme of the hotkey; that of the coldkey without it.',
      aliases: ['hotkey-crypto-type', 'hotkey_crypto_type'],
    },
  };

  async run(): Promise<StoredKeys> {
    const { flags } = await this.inputs(WalletCreate);
    const coldkey = await createKey(this.context, flags);
    const hotkeyType = flags['hotkey-key-type'] ?? flags['key-type'];
    const hotkey = await createKey(this.context, { ...flags, 'key-type': hotkeyType });
    return storeKeys(this.context, { words: this.words, coldkey, hotkey, isFresh: true, flags });
  }

  protected view = storedKeysView;
}
