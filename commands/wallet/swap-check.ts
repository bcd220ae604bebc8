import { Flags } from '@oclif/core';
import { listColdkeySwaps } from '../../src/actions/query/list-coldkey-swaps.js';
import { readAccounts } from '../../src/cli/accounts.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { readFlags, unusedHotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { type ColdkeySwapListing, coldkeySwapsView } from '../../src/output/views/key-swaps.js';

export default class WalletSwapCheck extends BaseCommand<ColdkeySwapListing> {
  static override summary = 'List announced coldkey swaps: of a wallet, of addresses, or all on the chain.';
  static override examples = [
    '<%= config.bin %> wallet swap-check --wallet-name alice',
    '<%= config.bin %> wallet swap-check --all --json',
  ];
  static override flags = {
    ...walletFlags,
    ...unusedHotkeyFlags,
    ...readFlags,
    ss58: Flags.string({
      summary: 'Addresses or wallet names instead, separated by commas.',
      aliases: ['address', 'ss58-address', 'ss58_address', 'coldkey'],
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'SS58|NAME',
    }),
    all: Flags.boolean({ char: 'a', summary: 'Everybody’s.' }),
  };

  async run(): Promise<ColdkeySwapListing> {
    const { flags } = await this.inputs(WalletSwapCheck);
    const accounts = flags.all ? undefined : await readAccounts(this.context, { given: flags.ss58 });
    const chain = await this.connect(flags.at);
    const coldkeys = accounts?.map(({ address }) => address);
    return { announcements: await listColdkeySwaps(chain.client, coldkeys, await chain.readOptions()) };
  }

  protected view = coldkeySwapsView;
}
