import { listSubnets } from '../../src/actions/query/list-subnets.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { readFlags } from '../../src/cli/flags.js';
import { type SubnetListing, subnetListView } from '../../src/output/views/subnets.js';

export default class SubnetsList extends BaseCommand<SubnetListing> {
  static override summary = 'List all subnets with price, pool and tempo.';
  static override examples = [
    '<%= config.bin %> subnets list',
    '<%= config.bin %> subnets list --network finney --json',
  ];
  static override flags = { ...readFlags };

  async run(): Promise<SubnetListing> {
    const { flags } = await this.inputs(SubnetsList);
    const chain = await this.connect(flags.at);
    return { subnets: await listSubnets(chain.client, await chain.readOptions()) };
  }

  protected view = subnetListView;
}
