import { BaseCommand } from '../../../src/cli/base-command.js';
import { upgradeContainer } from '../../../src/cli/change-password.js';
import { keyRoleFlags, passwordFlags, walletFlags } from '../../../src/cli/flags.js';
import { rewriteFlags } from '../../../src/cli/key-flags.js';
import { roleOf } from '../../../src/cli/keys.js';
import { type RewrittenKeyFile, rewrittenKeyFileView } from '../../../src/output/views/key-files.js';

export default class WalletPasswordUpgrade extends BaseCommand<RewrittenKeyFile> {
  static override summary = 'Bring a key file of an old format into the present one.';
  static override description =
    'Ansible Vault and Fernet files become $NACL files with the same password. The old file is kept until the new one has been read back and compared.';
  static override examples = ['<%= config.bin %> wallet password upgrade --wallet-name alice --keep-backup'];
  static override flags = { ...walletFlags, ...keyRoleFlags, ...passwordFlags, ...rewriteFlags };

  async run(): Promise<RewrittenKeyFile> {
    const { flags } = await this.inputs(WalletPasswordUpgrade);
    return upgradeContainer(this.context, { role: roleOf(flags), flags, words: this.words });
  }

  protected view = rewrittenKeyFileView;
}
