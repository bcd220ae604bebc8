import { dropTransactions } from '../../src/actions/dev/drop-transactions.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags } from '../../src/cli/flags.js';
import { type Dropped, droppedView } from '../../src/output/views/sim-powers.js';

export default class SimDropTransactions extends BaseCommand<Dropped> {
  static override summary = 'Drop the transactions that wait for a block of a simulated chain.';
  static override examples = ['<%= config.bin %> sim drop-transactions'];
  static override flags = { ...chainFlags };

  async run(): Promise<Dropped> {
    await this.inputs(SimDropTransactions);
    const { client } = await this.connect();
    return { dropped: await dropTransactions(client) };
  }

  protected view = droppedView;
}
