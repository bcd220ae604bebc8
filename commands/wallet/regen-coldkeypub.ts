import { BaseCommand } from '../../src/cli/base-command.js';
import { unusedHotkeyFlags } from '../../src/cli/flags.js';
import { publicKeyFlags } from '../../src/cli/key-flags.js';
import { readPublicKey, storePublicKey } from '../../src/cli/public-keys.js';
import { type StoredPublicKey, storedPublicKeyView } from '../../src/output/views/stored-keys.js';

export default class WalletRegenColdkeypub extends BaseCommand<StoredPublicKey> {
  static override summary = 'Write the public file of a coldkey: a wallet to watch, or a file that was lost.';
  static override description =
    'Such a wallet works for every read; its transactions are built here and signed elsewhere.';
  static override examples = [
    '<%= config.bin %> wallet regen-coldkeypub --wallet-name cold --ss58 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  ];
  static override flags = { ...publicKeyFlags, ...unusedHotkeyFlags };

  async run(): Promise<StoredPublicKey> {
    const { flags } = await this.inputs(WalletRegenColdkeypub);
    const identity = await readPublicKey(this.context, this.words, flags);
    return storePublicKey(this.context, 'coldkey', identity, flags);
  }

  protected view = storedPublicKeyView;
}
