import {
  type AnnounceColdkeySwapResult,
  announceColdkeySwap,
} from '../../../src/actions/tx/announce-coldkey-swap.js';
import { newColdkeyFlags, unusedHotkeyFlags } from '../../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../../src/cli/keys.js';
import { TransactionCommand } from '../../../src/cli/transaction-command.js';
import { announcedSwapOutcome } from '../../../src/output/views/key-swaps.js';

export default class WalletSwapColdkeyAnnounce extends TransactionCommand<AnnounceColdkeySwapResult> {
  static override summary = 'Announce that a new coldkey will take over everything of this one.';
  static override description =
    'Publishes the hash of the new coldkey. Until the swap is executed or withdrawn this coldkey can do nothing else.';
  static override examples = [
    '<%= config.bin %> wallet swap-coldkey announce --wallet-name alice --new-coldkey alice2',
  ];
  static override flags = { ...newColdkeyFlags, ...unusedHotkeyFlags };

  async run() {
    const { flags } = await this.inputs(WalletSwapColdkeyAnnounce, ['new-coldkey']);
    const [coldkey, newColdkey] = await Promise.all([
      coldkeyAddress(this.context),
      coldkeyAddressOf(this.context, flags['new-coldkey']),
    ]);
    const chain = await this.connect();
    return this.transact(chain, await announceColdkeySwap(chain.client, { coldkey, newColdkey }), flags);
  }

  protected outcome = announcedSwapOutcome;
}
