import { addProxy, type ProxyChange } from '../../src/actions/tx/change-proxies.js';
import { unusedHotkeyFlags } from '../../src/cli/flags.js';
import { proxyChange } from '../../src/cli/proxy.js';
import { proxyGrantFlags } from '../../src/cli/proxy-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { proxyChangeOutcome } from '../../src/output/views/proxies.js';

export default class ProxyAdd extends TransactionCommand<ProxyChange> {
  static override summary = 'Let another account act for the coldkey.';
  static override description =
    'The chain reserves a deposit while it is so. With a delay its calls must be announced before.';
  static override examples = [
    '<%= config.bin %> proxy add --wallet-name alice --delegate bob --proxy-type Staking',
  ];
  static override flags = { ...proxyGrantFlags, ...unusedHotkeyFlags };

  async run() {
    const { flags } = await this.inputs(ProxyAdd, ['delegate']);
    const change = await proxyChange(this.context, flags);
    const chain = await this.connect();
    return this.transact(chain, await addProxy(chain.client, change), flags);
  }

  protected outcome = proxyChangeOutcome;
}
