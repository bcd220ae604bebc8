import { getBurnCost } from '../../src/actions/query/get-burn-cost.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { readFlags } from '../../src/cli/flags.js';
import { burnCostView } from '../../src/output/views/subnets.js';
import type { TaoAmount } from '../../src/units/index.js';

interface BurnCost {
  cost: TaoAmount;
}

export default class SubnetsBurnCost extends BaseCommand<BurnCost> {
  static override summary = 'Show what creating a subnet locks now.';
  static override examples = ['<%= config.bin %> subnets burn-cost'];
  static override flags = { ...readFlags };

  async run(): Promise<BurnCost> {
    const { flags } = await this.inputs(SubnetsBurnCost);
    const chain = await this.connect(flags.at);
    return { cost: await getBurnCost(chain.client, await chain.readOptions()) };
  }

  protected view = burnCostView;
}
