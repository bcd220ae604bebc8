import { BaseCommand } from '../../src/cli/base-command.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { publicKeyFlags } from '../../src/cli/key-flags.js';
import { readPublicKey, storePublicKey } from '../../src/cli/public-keys.js';
import { type StoredPublicKey, storedPublicKeyView } from '../../src/output/views/stored-keys.js';

export default class WalletRegenHotkeypub extends BaseCommand<StoredPublicKey> {
  static override summary = 'Write the public file of a hotkey whose private key is elsewhere.';
  static override examples = [
    '<%= config.bin %> wallet regen-hotkeypub --wallet-name alice --hotkey miner --ss58 5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
  ];
  static override flags = { ...publicKeyFlags, ...hotkeyFlags };

  async run(): Promise<StoredPublicKey> {
    const { flags } = await this.inputs(WalletRegenHotkeypub);
    const identity = await readPublicKey(this.context, this.words, flags);
    return storePublicKey(this.context, 'hotkey', identity, flags);
  }

  protected view = storedPublicKeyView;
}
