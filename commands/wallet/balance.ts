import { Flags } from '@oclif/core';
import { getBalances } from '../../src/actions/query/get-balances.js';
import { readAccounts } from '../../src/cli/accounts.js';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { readFlags, showAllFlags, unusedHotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { type BalanceRow, type Balances, balancesView } from '../../src/output/views/balances.js';
import { addAmounts, compareAmounts, taoAmount } from '../../src/units/index.js';

const ORDERS = {
  name: (a: BalanceRow, b: BalanceRow) => ((a.name ?? a.address) < (b.name ?? b.address) ? -1 : 1),
  free: (a: BalanceRow, b: BalanceRow) => compareAmounts(b.free, a.free),
  staked: (a: BalanceRow, b: BalanceRow) => compareAmounts(b.staked, a.staked),
  total: (a: BalanceRow, b: BalanceRow) => compareAmounts(b.total, a.total),
};

export default class WalletBalance extends BaseCommand<Balances> {
  static override summary = 'Show the free and the staked TAO of coldkeys.';
  static override description = 'Stake counts with its worth at the present price of each subnet.';
  static override examples = [
    '<%= config.bin %> wallet balance --wallet-name alice',
    '<%= config.bin %> wallet balance --all --sort total',
    '<%= config.bin %> wallet balance --ss58 5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY --json',
  ];
  static override args = {
    account: textArg({ description: 'An address or the name of a wallet, instead of --ss58.' }),
  };
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
    all: Flags.boolean({ char: 'a', summary: 'All wallets on disk.' }),
    sort: Flags.option({ options: ['name', 'free', 'staked', 'total'] as const })({
      summary: 'Order of the rows.',
    }),
  };

  async run(): Promise<Balances> {
    const { flags, args } = await this.inputs(WalletBalance);
    const given = [...(args.account === undefined ? [] : [args.account]), ...(flags.ss58 ?? [])];
    const accounts = await readAccounts(this.context, { given, all: flags.all });
    const chain = await this.connect(flags.at);
    const addresses = accounts.map(({ address }) => address);
    const read = await getBalances(chain.client, addresses, await chain.readOptions());
    const balances: BalanceRow[] = read.map((balance, i) => ({ ...accounts[i], ...balance }));
    if (flags.sort !== undefined) balances.sort(ORDERS[flags.sort]);
    // Two wallets may be one account: a watch-only one beside its own.
    const accountsOnce = [...new Map(balances.map((row) => [row.address, row])).values()];
    const sum = (field: 'free' | 'staked' | 'total') =>
      accountsOnce.map((row) => row[field]).reduce(addAmounts, taoAmount(0n));
    return { balances, totals: { free: sum('free'), staked: sum('staked'), total: sum('total') } };
  }

  protected view = balancesView;
}
