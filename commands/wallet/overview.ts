import { Flags } from '@oclif/core';
import { BaseCommand } from '../../src/cli/base-command.js';
import {
  listFlag,
  netuidsFlag,
  readFlags,
  showAllFlags,
  unusedHotkeyFlags,
  walletFlags,
} from '../../src/cli/flags.js';
import { OVERVIEW_ORDERS, readOverview } from '../../src/cli/overview.js';
import { type NeuronOverview, overviewView } from '../../src/output/views/overview.js';

export default class WalletOverview extends BaseCommand<NeuronOverview> {
  static override summary = 'Show the neurons of a wallet on every subnet.';
  static override description =
    'Neurons of the hotkeys on this machine and of those the coldkey owns on the chain.';
  static override examples = [
    '<%= config.bin %> wallet overview --wallet-name alice',
    '<%= config.bin %> wallet overview --all --sort-by emission --sort-order descending',
    '<%= config.bin %> wallet overview --netuids 1,4 --include-hotkeys miner --json',
  ];
  static override flags = {
    ...walletFlags,
    ...unusedHotkeyFlags,
    ...readFlags,
    ...showAllFlags,
    all: Flags.boolean({ char: 'a', summary: 'All wallets on disk.' }),
    netuids: netuidsFlag({
      char: 'n',
      summary: 'Only these subnets.',
      aliases: ['netuid'],
      helpValue: 'NETUIDS',
    }),
    'include-hotkeys': listFlag({
      summary: 'Only these hotkeys: names or addresses, separated by commas.',
      aliases: ['include_hotkeys'],
      helpValue: 'NAMES',
    }),
    'exclude-hotkeys': listFlag({
      summary: 'Not these hotkeys.',
      aliases: ['exclude_hotkeys'],
      exclusive: ['include-hotkeys'],
      helpValue: 'NAMES',
    }),
    'sort-by': Flags.option({ options: OVERVIEW_ORDERS })({
      summary: 'Column to order by; uid without it.',
      aliases: ['sort_by'],
    }),
    'sort-order': Flags.option({ options: ['ascending', 'descending'] as const })({
      summary: 'Smallest or largest first.',
      aliases: ['sort_order'],
    }),
  };

  async run(): Promise<NeuronOverview> {
    const { flags } = await this.inputs(WalletOverview);
    const chain = await this.connect(flags.at);
    return readOverview(this.context, chain, {
      all: flags.all,
      netuids: flags.netuids,
      include: flags['include-hotkeys'],
      exclude: flags['exclude-hotkeys'],
      sortBy: flags['sort-by'],
      isDescending: flags['sort-order'] === 'descending',
    });
  }

  protected view = overviewView;
}
