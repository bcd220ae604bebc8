import { getEmissions, getSubnetEarnings } from '../../src/actions/query/get-emissions.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { netuidFlag, readFlags } from '../../src/cli/flags.js';
import { type EmissionReport, emissionView } from '../../src/output/views/emission.js';

export default class EmissionShow extends BaseCommand<EmissionReport> {
  static override summary = 'Show who earns what, and why.';
  static override description =
    'All subnets with what the last block gave them; with --netuid each neuron of one subnet with what its last epoch gave.';
  static override examples = [
    '<%= config.bin %> emission show',
    '<%= config.bin %> emission show --netuid 2 --json',
  ];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'One subnet, neuron by neuron.', helpValue: 'NETUID' }),
    ...readFlags,
  };

  async run(): Promise<EmissionReport> {
    const { flags } = await this.inputs(EmissionShow);
    const chain = await this.connect(flags.at);
    const at = await chain.readOptions();
    if (flags.netuid === undefined) return { subnets: await getEmissions(chain.client, at) };
    return getSubnetEarnings(chain.client, flags.netuid, at);
  }

  protected view = emissionView;
}
