import { Flags } from '@oclif/core';
import { type ExecutedCall, executeAnnounced } from '../../src/actions/tx/execute-announced.js';
import { unusedHotkeyFlags } from '../../src/cli/flags.js';
import { coldkeyAddress, coldkeyAddressOf } from '../../src/cli/keys.js';
import { callDataFlag } from '../../src/cli/proxy-flags.js';
import { TransactionCommand } from '../../src/cli/transaction-command.js';
import { executedCallOutcome } from '../../src/output/views/proxies.js';

export default class ProxyExecute extends TransactionCommand<ExecutedCall> {
  static override summary = 'Make a call that was announced with --announce-only.';
  static override description =
    'The chain admits it once the delay of the proxy is over. The call is what the announcing command gave as callData.';
  static override examples = [
    '<%= config.bin %> proxy execute --wallet-name bob --real alice --call-hex 0x…',
  ];
  static override flags = {
    ...unusedHotkeyFlags,
    real: Flags.string({
      summary: 'The coldkey that is acted for: an address, or the name of a wallet.',
      helpValue: 'SS58|NAME',
    }),
    delegate: Flags.string({
      summary: 'Who announced it; the coldkey of the wallet without it.',
      helpValue: 'SS58|NAME',
    }),
    'call-hex': callDataFlag({
      summary: 'The call, in hexadecimal.',
      aliases: ['call-data', 'call_hex'],
      helpValue: 'HEX',
    }),
  };

  async run() {
    const { flags } = await this.inputs(ProxyExecute, ['real', 'call-hex']);
    const [real, delegate] = await Promise.all([
      coldkeyAddressOf(this.context, flags.real),
      flags.delegate === undefined
        ? coldkeyAddress(this.context)
        : coldkeyAddressOf(this.context, flags.delegate),
    ]);
    const chain = await this.connect();
    const plan = await executeAnnounced(chain.client, { real, delegate, callData: flags['call-hex'] });
    return this.transact(chain, plan, flags);
  }

  protected outcome = executedCallOutcome;
}
