import type { ColdkeySwapParameters } from '../../../src/actions/tx/announce-coldkey-swap.js';
import { executeColdkeySwap } from '../../../src/actions/tx/execute-coldkey-swap.js';
import { newColdkeyFlags, unusedHotkeyFlags } from '../../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../../src/cli/keys.js';
import { TransactionCommand } from '../../../src/cli/transaction-command.js';
import { executedSwapOutcome } from '../../../src/output/views/key-swaps.js';

export default class WalletSwapColdkeyExecute extends TransactionCommand<ColdkeySwapParameters> {
  static override summary = 'Hand everything of the coldkey to the announced one, once its time has come.';
  static override examples = [
    '<%= config.bin %> wallet swap-coldkey execute --wallet-name alice --new-coldkey alice2',
  ];
  static override flags = { ...newColdkeyFlags, ...unusedHotkeyFlags };

  async run() {
    const { flags } = await this.inputs(WalletSwapColdkeyExecute, ['new-coldkey']);
    const [coldkey, newColdkey] = await Promise.all([
      coldkeyAddress(this.context),
      coldkeyAddressOf(this.context, flags['new-coldkey']),
    ]);
    const chain = await this.connect();
    return this.transact(chain, await executeColdkeySwap(chain.client, { coldkey, newColdkey }), flags);
  }

  protected outcome = executedSwapOutcome;
}
