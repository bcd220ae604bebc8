import { getSimStatus } from '../../src/actions/dev/get-sim-status.js';
import { getBalances } from '../../src/actions/query/get-balances.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { developmentAccounts } from '../../src/cli/sim-chain.js';
import { type SimAccounts as Result, simAccountsView } from '../../src/output/views/sim.js';

export default class SimAccounts extends BaseCommand<Result> {
  static override summary = 'List the development accounts of a simulated chain.';
  static override examples = ['<%= config.bin %> sim accounts'];
  static override flags = { ...chainFlags };

  async run(): Promise<Result> {
    await this.inputs(SimAccounts);
    const { client } = await this.connect();
    await getSimStatus(client);
    const known = developmentAccounts();
    const [sudo, balances] = await Promise.all([
      client.storage<string | undefined>('Sudo', 'Key'),
      getBalances(
        client,
        known.map(({ address }) => address),
      ),
    ]);
    const accounts = balances.map(({ address, free }, i) => ({
      uri: known[i]?.uri ?? '',
      address,
      free,
      isSudo: address === sudo,
    }));
    return { accounts };
  }

  protected view = simAccountsView;
}
