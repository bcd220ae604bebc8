import { Flags } from '@oclif/core';
import { readAccounts } from '../../src/cli/accounts.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { netuidsFlag, readFlags, showAllFlags, unusedHotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { inspectAccounts } from '../../src/cli/inspect.js';
import { inspectionView, type WalletInspection } from '../../src/output/views/inspect.js';

export default class WalletInspect extends BaseCommand<WalletInspection> {
  static override summary = 'Show what coldkeys have and with whom they stake.';
  static override examples = [
    '<%= config.bin %> wallet inspect --wallet-name alice',
    '<%= config.bin %> wallet inspect --all --netuids 1',
    '<%= config.bin %> wallet inspect --ss58 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY --json',
  ];
  static override flags = {
    ...walletFlags,
    ...unusedHotkeyFlags,
    ...readFlags,
    ...showAllFlags,
    ss58: Flags.string({
      summary: 'Addresses or wallet names instead, separated by commas.',
      aliases: ['ss58-address', 'ss58_address', 'coldkey'],
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'SS58|NAME',
    }),
    all: Flags.boolean({ char: 'a', summary: 'All wallets on disk.', aliases: ['all-wallets'] }),
    netuids: netuidsFlag({
      char: 'n',
      summary: 'Only stake on these subnets.',
      aliases: ['netuid'],
      helpValue: 'NETUIDS',
    }),
  };

  async run(): Promise<WalletInspection> {
    const { flags } = await this.inputs(WalletInspect);
    const accounts = await readAccounts(this.context, { given: flags.ss58, all: flags.all });
    return inspectAccounts(this.context, await this.connect(flags.at), accounts, flags.netuids);
  }

  protected view = inspectionView;
}
