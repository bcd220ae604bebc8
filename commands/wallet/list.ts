import { BaseCommand } from '../../src/cli/base-command.js';
import { unusedHotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { listWalletsIn } from '../../src/cli/wallets.js';
import { type WalletListing, walletTree } from '../../src/output/views/wallets.js';

export default class WalletList extends BaseCommand<WalletListing> {
  static override summary = 'List the wallets on disk with their hotkeys.';
  static override description = 'Reads names and addresses only; nothing is decrypted.';
  static override examples = [
    '<%= config.bin %> wallet list',
    '<%= config.bin %> wallet list --wallet-path ./wallets --json',
  ];
  static override flags = { ...walletFlags, ...unusedHotkeyFlags };

  async run(): Promise<WalletListing> {
    const { flags } = await this.inputs(WalletList);
    const { walletsPath, walletName } = this.context;
    return listWalletsIn(walletsPath, flags['wallet-name'] === undefined ? undefined : walletName);
  }

  protected view = walletTree;
}
