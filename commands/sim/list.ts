import { BaseCommand } from '../../src/cli/base-command.js';
import { listChains } from '../../src/cli/sim/list-chains.js';
import { type SimChains, simChainsView } from '../../src/output/views/sim-server.js';

export default class SimList extends BaseCommand<SimChains> {
  static override summary = 'List the simulated chains of this machine and who serves them.';
  static override examples = ['<%= config.bin %> sim list'];

  async run(): Promise<SimChains> {
    await this.inputs(SimList);
    return listChains(this.context);
  }

  protected view = simChainsView;
}
