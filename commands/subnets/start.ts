import { startSubnet } from '../../src/actions/tx/create-subnet.js';
import { netuidFlag, unusedHotkeyFlags } from '../../src/cli/flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { integerCell } from '../../src/output/cell.js';
import type { Cell } from '../../src/output/view.js';

interface Started {
  readonly netuid: number;
}

export default class SubnetsStart extends TransactionCommand<Started> {
  static override summary = 'Start a subnet you own: its token trades and its epochs count.';
  static override examples = ['<%= config.bin %> subnets start --netuid 2 --wallet-name alice'];
  static override flags = {
    ...unusedHotkeyFlags,
    netuid: netuidFlag({ char: 'n', summary: 'Subnet.', helpValue: 'NETUID' }),
  };

  async run() {
    const { flags } = await this.inputs(SubnetsStart, ['netuid']);
    const chain = await this.connect();
    return this.transact(chain, await startSubnet(chain.client, flags.netuid), flags);
  }

  protected outcome = ({ netuid }: Started): [string, Cell][] => [['Started', integerCell(netuid, 'strong')]];
}
