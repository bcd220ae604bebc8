import { clearColdkeySwap } from '../../../src/actions/tx/clear-coldkey-swap.js';
import { unusedHotkeyFlags } from '../../../src/cli/flags.js';
import { coldkeyAddress } from '../../../src/cli/keys.js';
import { TransactionCommand } from '../../../src/cli/transaction-command.js';
import { coldkeyOutcome } from '../../../src/output/views/key-swaps.js';

export default class WalletSwapColdkeyClear extends TransactionCommand<{ readonly coldkey: string }> {
  static override summary = 'Withdraw the announced swap of the coldkey.';
  static override description = 'The chain allows it some time after the swap could have been executed.';
  static override examples = ['<%= config.bin %> wallet swap-coldkey clear --wallet-name alice'];
  static override flags = { ...unusedHotkeyFlags };

  async run() {
    const { flags } = await this.inputs(WalletSwapColdkeyClear);
    const coldkey = await coldkeyAddress(this.context);
    const chain = await this.connect();
    return this.transact(chain, await clearColdkeySwap(chain.client, coldkey), flags);
  }

  protected outcome = coldkeyOutcome;
}
