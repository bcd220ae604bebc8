import { BaseCommand } from '../../../src/cli/base-command.js';
import { changePassword } from '../../../src/cli/change-password.js';
import { keyRoleFlags, passwordFlags, walletFlags } from '../../../src/cli/flags.js';
import { newPasswordFlags, rewriteFlags } from '../../../src/cli/key-flags.js';
import { roleOf } from '../../../src/cli/keys.js';
import { type RewrittenKeyFile, rewrittenKeyFileView } from '../../../src/output/views/key-files.js';

export default class WalletPasswordChange extends BaseCommand<RewrittenKeyFile> {
  static override summary = 'Change the password of a key.';
  static override description = 'The old file is kept until the new one has been read back and compared.';
  static override examples = ['<%= config.bin %> wallet password change --wallet-name alice'];
  static override flags = {
    ...walletFlags,
    ...keyRoleFlags,
    ...passwordFlags,
    ...rewriteFlags,
    ...newPasswordFlags,
  };

  async run(): Promise<RewrittenKeyFile> {
    const { flags } = await this.inputs(WalletPasswordChange);
    return changePassword(this.context, { role: roleOf(flags), flags, words: this.words });
  }

  protected view = rewrittenKeyFileView;
}
