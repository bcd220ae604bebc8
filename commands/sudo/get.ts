import { getHyperparameters } from '../../src/actions/query/get-hyperparameters.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { netuidFlag, readFlags } from '../../src/cli/flags.js';
import { type HyperparameterListing, hyperparametersView } from '../../src/output/views/hyperparameters.js';

export default class SudoGet extends BaseCommand<HyperparameterListing> {
  static override summary = 'Show the hyperparameters of a subnet.';
  static override examples = ['<%= config.bin %> sudo get --netuid 1'];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    ...readFlags,
  };

  async run(): Promise<HyperparameterListing> {
    const { flags } = await this.inputs(SudoGet, ['netuid']);
    const { netuid } = flags;
    const chain = await this.connect(flags.at);
    const hyperparameters = await getHyperparameters(chain.client, netuid, await chain.readOptions());
    return { netuid, hyperparameters };
  }

  protected view = hyperparametersView;
}
