import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { checkWallets } from '../../src/cli/check-wallets.js';
import { passwordFlags, walletFlags } from '../../src/cli/flags.js';
import { walletPathsIn } from '../../src/cli/wallets.js';
import { WalletUnsoundError } from '../../src/errors/wallet.js';
import { type WalletAudit, walletAuditView } from '../../src/output/views/wallet-check.js';

export default class WalletCheck extends BaseCommand<WalletAudit> {
  static override summary = 'Audit a wallet folder and change nothing.';
  static override description =
    'Looks at modes, owners, links, formats, secrets in clear, leftovers, and whether private and public files are one account. Ends with exit code 4 when something is wrong.';
  static override examples = [
    '<%= config.bin %> wallet check --wallet-name alice',
    '<%= config.bin %> wallet check --all --json',
    '<%= config.bin %> wallet check --wallet-name alice --password-file secret.txt',
  ];
  static override flags = {
    ...walletFlags,
    ...passwordFlags,
    all: Flags.boolean({ char: 'a', summary: 'All wallets on disk.' }),
  };

  async run(): Promise<WalletAudit> {
    const { flags } = await this.inputs(WalletCheck);
    const wallets = walletPathsIn(this.context, flags.all);
    const result = { wallets: await checkWallets(this.context, wallets, flags) };
    const unsound = result.wallets.filter(({ isSound }) => !isSound);
    if (unsound.length === 0) return result;
    if (!this.jsonEnabled()) await this.show(result);
    throw new WalletUnsoundError(unsound);
  }

  protected view = walletAuditView;
}
