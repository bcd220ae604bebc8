import { disputeColdkeySwap } from '../../../src/actions/tx/dispute-coldkey-swap.js';
import { unusedHotkeyFlags } from '../../../src/cli/flags.js';
import { coldkeyAddress } from '../../../src/cli/keys.js';
import { TransactionCommand } from '../../../src/cli/transaction-command.js';
import { coldkeyOutcome } from '../../../src/output/views/key-swaps.js';

export default class WalletSwapColdkeyDispute extends TransactionCommand<{ readonly coldkey: string }> {
  static override summary = 'Freeze the coldkey because somebody else announced its swap.';
  static override description = 'Only the root of the chain can undo it.';
  static override examples = ['<%= config.bin %> wallet swap-coldkey dispute --wallet-name alice'];
  static override flags = { ...unusedHotkeyFlags };

  async run() {
    const { flags } = await this.inputs(WalletSwapColdkeyDispute);
    const coldkey = await coldkeyAddress(this.context);
    const chain = await this.connect();
    return this.transact(chain, await disputeColdkeySwap(chain.client, coldkey), flags);
  }

  protected outcome = coldkeyOutcome;
}
