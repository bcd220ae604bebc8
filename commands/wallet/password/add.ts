import { BaseCommand } from '../../../src/cli/base-command.js';
import { addPassword } from '../../../src/cli/change-password.js';
import { keyRoleFlags, passwordFlags, walletFlags } from '../../../src/cli/flags.js';
import { rewriteFlags } from '../../../src/cli/key-flags.js';
import { roleOf } from '../../../src/cli/keys.js';
import { type RewrittenKeyFile, rewrittenKeyFileView } from '../../../src/output/views/key-files.js';

export default class WalletPasswordAdd extends BaseCommand<RewrittenKeyFile> {
  static override summary = 'Encrypt a key that is stored in clear.';
  static override description = 'The old file is kept until the new one has been read back and compared.';
  static override examples = ['<%= config.bin %> wallet password add --wallet-name alice --hotkey miner'];
  static override flags = { ...walletFlags, ...keyRoleFlags, ...passwordFlags, ...rewriteFlags };

  async run(): Promise<RewrittenKeyFile> {
    const { flags } = await this.inputs(WalletPasswordAdd);
    return addPassword(this.context, { role: roleOf(flags), flags, words: this.words });
  }

  protected view = rewrittenKeyFileView;
}
