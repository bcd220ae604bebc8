import { type RegisterResult, registerNeuron } from '../../src/actions/tx/register-neuron.js';
import { hotkeyFlags, netuidFlag } from '../../src/cli/flags.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { registeredOutcome } from '../../src/output/views/subnets.js';

export default class SubnetsRegister extends TransactionCommand<RegisterResult> {
  static override summary = 'Register a hotkey on a subnet by burning TAO.';
  static override description = 'On root (netuid 0) nothing is burned, but the hotkey needs enough stake.';
  static override examples = [
    '<%= config.bin %> subnets register --netuid 2 --wallet-name alice --hotkey miner',
  ];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    ...hotkeyFlags,
  };

  async run() {
    const { flags } = await this.inputs(SubnetsRegister, ['netuid']);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    return this.transact(chain, await registerNeuron(chain.client, flags.netuid, hotkey), flags);
  }

  protected outcome = registeredOutcome;
}
