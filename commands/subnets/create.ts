import { type CreateSubnetResult, createSubnet } from '../../src/actions/tx/create-subnet.js';
import { hotkeyFlags } from '../../src/cli/flags.js';
import { hotkeyAddress } from '../../src/cli/keys.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { createdOutcome } from '../../src/output/views/subnets.js';

export default class SubnetsCreate extends TransactionCommand<CreateSubnetResult> {
  static override summary = 'Create a subnet, owned by the coldkey.';
  static override description =
    'Locks the amount that `subnets burn-cost` shows. The hotkey becomes the owner hotkey with uid 0.';
  static override examples = [
    '<%= config.bin %> subnets create --wallet-name alice --hotkey owner',
    '<%= config.bin %> subnets create --dry-run',
  ];
  static override flags = { ...hotkeyFlags };

  async run() {
    const { flags } = await this.inputs(SubnetsCreate);
    const hotkey = await hotkeyAddress(this.context, flags.hotkey);
    const chain = await this.connect();
    return this.transact(chain, await createSubnet(chain.client, hotkey), flags);
  }

  protected outcome = createdOutcome;
}
