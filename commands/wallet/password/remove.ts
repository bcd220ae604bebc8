import { BaseCommand } from '../../../src/cli/base-command.js';
import { removePassword } from '../../../src/cli/change-password.js';
import { confirmFlags, keyRoleFlags, passwordFlags, walletFlags } from '../../../src/cli/flags.js';
import { rewriteFlags } from '../../../src/cli/key-flags.js';
import { roleOf } from '../../../src/cli/keys.js';
import { type RewrittenKeyFile, rewrittenKeyFileView } from '../../../src/output/views/key-files.js';

export default class WalletPasswordRemove extends BaseCommand<RewrittenKeyFile> {
  static override summary = 'Store an encrypted key in clear.';
  static override description =
    'Whoever can read the file then owns what the key holds. The old file is kept until the new one has been read back and compared.';
  static override examples = [
    '<%= config.bin %> wallet password remove --wallet-name alice --hotkey miner --yes',
  ];
  static override flags = {
    ...walletFlags,
    ...keyRoleFlags,
    ...passwordFlags,
    ...rewriteFlags,
    ...confirmFlags,
  };

  async run(): Promise<RewrittenKeyFile> {
    const { flags } = await this.inputs(WalletPasswordRemove);
    return removePassword(this.context, { role: roleOf(flags), flags, words: this.words });
  }

  protected view = rewrittenKeyFileView;
}
