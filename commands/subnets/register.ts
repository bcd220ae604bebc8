import { type RegisterResult, registerNeuron } from '../../src/actions/tx/register-neuron.js';
import { hotkeyFlags, netuidFlag } from '../../src/cli/flags.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { priceFlags, priceLimit } from '../../src/cli/stake-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { registeredOutcome } from '../../src/output/views/subnets.js';

export default class SubnetsRegister extends TransactionCommand<RegisterResult> {
  static override summary = 'Register a hotkey on a subnet by burning TAO.';
  static override description =
    'The burn may not rise by more than the tolerance meanwhile. On root (netuid 0) nothing is burned, but the hotkey needs enough stake.';
  static override examples = [
    '<%= config.bin %> subnets register --netuid 2 --wallet-name alice --hotkey miner',
  ];
  static override flags = {
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
    ...hotkeyFlags,
    tolerance: { ...priceFlags.tolerance, summary: 'How far the burn may rise; 0.5% unless configured.' },
    'safe-staking': {
      ...priceFlags['safe-staking'],
      summary: 'Send the registration with a limit to the burn; on unless configured.',
      aliases: ['safe', 'safe-register'],
    },
  };

  async run() {
    const { flags } = await this.inputs(SubnetsRegister, ['netuid']);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    const { tolerance } = priceLimit(this.context, flags);
    return this.transact(chain, await registerNeuron(chain.client, flags.netuid, hotkey, tolerance), flags);
  }

  protected outcome = registeredOutcome;
}
