import { getWeights } from '../../src/actions/query/get-weights.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { mechidFlag, netuidFlag, readFlags } from '../../src/cli/flags.js';
import { type WeightListing, weightsView } from '../../src/output/views/weights.js';

export default class WeightsShow extends BaseCommand<WeightListing> {
  static override summary = 'Show the weights validators have set on a subnet.';
  static override examples = ['<%= config.bin %> weights show --netuid 2'];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    mechid: mechidFlag({
      summary: 'Mechanism; 0 unless given.',
      aliases: ['mech-id', 'mech_id', 'mechanism-id', 'mechanism_id'],
      helpValue: 'MECHID',
    }),
    ...readFlags,
  };

  async run(): Promise<WeightListing> {
    const { flags } = await this.inputs(WeightsShow, ['netuid']);
    const { netuid, mechid = 0 } = flags;
    const chain = await this.connect(flags.at);
    const validators = await getWeights(chain.client, netuid, mechid, await chain.readOptions());
    return { netuid, mechid, validators };
  }

  protected view = weightsView;
}
