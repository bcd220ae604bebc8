import { Flags } from '@oclif/core';
import { getSubnet } from '../../src/actions/query/get-subnet.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { mechidFlag, netuidFlag, readFlags, unusedPromptFlags } from '../../src/cli/flags.js';
import { type SubnetDetails, subnetView } from '../../src/output/views/subnets.js';

export default class SubnetsShow extends BaseCommand<SubnetDetails> {
  static override summary = 'Show one subnet with all its neurons.';
  static override examples = ['<%= config.bin %> subnets show --netuid 1'];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    mechid: mechidFlag({
      summary: 'Mechanism whose incentives and updates are shown; 0 unless given.',
      aliases: ['mech-id', 'mech_id', 'mechanism-id', 'mechanism_id'],
      helpValue: 'MECHID',
    }),
    sort: Flags.boolean({ hidden: true, summary: 'By uid, as always.' }),
    ...unusedPromptFlags,
    ...readFlags,
  };

  async run(): Promise<SubnetDetails> {
    const { flags } = await this.inputs(SubnetsShow, ['netuid']);
    const chain = await this.connect(flags.at);
    return getSubnet(chain.client, flags.netuid, { ...(await chain.readOptions()), mechid: flags.mechid });
  }

  protected view = subnetView;
}
