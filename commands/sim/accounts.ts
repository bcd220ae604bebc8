import { getSimStatus } from '../../src/actions/dev/get-sim-status.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { listDevelopmentAccounts } from '../../src/cli/sim/development-accounts.js';
import { type SimAccounts as Result, simAccountsView } from '../../src/output/views/sim.js';

export default class SimAccounts extends BaseCommand<Result> {
  static override summary = 'List the development accounts of a simulated chain.';
  static override examples = ['<%= config.bin %> sim accounts'];
  static override flags = { ...chainFlags };

  async run(): Promise<Result> {
    await this.inputs(SimAccounts);
    const { client } = await this.connect();
    await getSimStatus(client);
    return listDevelopmentAccounts(client);
  }

  protected view = simAccountsView;
}
