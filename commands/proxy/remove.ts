import { type ProxyChange, removeProxy } from '../../src/actions/tx/change-proxies.js';
import { unusedHotkeyFlags } from '../../src/cli/flags.js';
import { proxyChange } from '../../src/cli/proxy.js';
import { proxyGrantFlags } from '../../src/cli/proxy-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { proxyChangeOutcome } from '../../src/output/views/proxies.js';

export default class ProxyRemove extends TransactionCommand<ProxyChange> {
  static override summary = 'Let an account act for the coldkey no longer.';
  static override description = 'Type and delay must be those it was added with.';
  static override examples = [
    '<%= config.bin %> proxy remove --wallet-name alice --delegate bob --proxy-type Staking',
  ];
  static override flags = { ...proxyGrantFlags, ...unusedHotkeyFlags };

  async run() {
    const { flags } = await this.inputs(ProxyRemove, ['delegate']);
    const change = await proxyChange(this.context, flags);
    const chain = await this.connect();
    return this.transact(chain, await removeProxy(chain.client, change), flags);
  }

  protected outcome = proxyChangeOutcome;
}
