import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, confirmFlags, hotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { removeKeys } from '../../src/cli/remove-keys.js';
import type { MissingInput } from '../../src/errors/cli.js';
import { type RemovedWallet, removedWalletView } from '../../src/output/views/removal.js';

export default class WalletRemove extends BaseCommand<RemovedWallet> {
  static override summary = 'Delete a wallet from the disk, or one hotkey of it.';
  static override description =
    'Looks at the chain first: while that shows a balance or a registration, deleting has to be said twice.';
  static override examples = [
    '<%= config.bin %> wallet remove --wallet-name old --network finney',
    '<%= config.bin %> wallet remove --wallet-name alice --hotkey miner --yes',
    '<%= config.bin %> wallet remove --wallet-name alice --yes --force',
  ];
  static override flags = {
    ...walletFlags,
    hotkey: { ...hotkeyFlags.hotkey, summary: 'Only this hotkey, by its name.' },
    ...chainFlags,
    ...confirmFlags,
    force: Flags.boolean({ summary: 'Whatever the chain shows; it is not asked.' }),
  };

  protected override alsoMissing(flags: { yes?: boolean }): MissingInput[] {
    if (flags.yes === true || this.context.isInteractive) return [];
    return [{ name: '--yes', summary: 'confirms that the keys are deleted' }];
  }

  async run(): Promise<RemovedWallet> {
    const { flags } = await this.inputs(WalletRemove, ['wallet-name']);
    const { 'wallet-name': wallet, hotkey, yes, force } = flags;
    return removeKeys(this.context, { wallet, hotkey, yes, force, connect: () => this.connect() });
  }

  protected view = removedWalletView;
}
