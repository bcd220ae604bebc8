import { listColdkeySwaps } from '../../../src/actions/query/list-coldkey-swaps.js';
import { BaseCommand } from '../../../src/cli/base-command.js';
import { readFlags, unusedHotkeyFlags, walletFlags } from '../../../src/cli/flags.js';
import { coldkeyAddress } from '../../../src/cli/keys.js';
import { type ColdkeySwapListing, coldkeySwapsView } from '../../../src/output/views/key-swaps.js';

export default class WalletSwapColdkeyStatus extends BaseCommand<ColdkeySwapListing> {
  static override summary = 'Show the announced swap of the coldkey, and when its time comes.';
  static override aliases = ['wallet:swap-coldkey:check'];
  static override examples = ['<%= config.bin %> wallet swap-coldkey status --wallet-name alice'];
  static override flags = { ...walletFlags, ...unusedHotkeyFlags, ...readFlags };

  async run(): Promise<ColdkeySwapListing> {
    const { flags } = await this.inputs(WalletSwapColdkeyStatus);
    const coldkey = await coldkeyAddress(this.context);
    const chain = await this.connect(flags.at);
    return { announcements: await listColdkeySwaps(chain.client, [coldkey], await chain.readOptions()) };
  }

  protected view = coldkeySwapsView;
}
