import { readSignatures } from '../../../src/cli/agent.js';
import { BaseCommand } from '../../../src/cli/base-command.js';
import { type SignatureLog, signatureLogView } from '../../../src/output/views/agent.js';

export default class WalletAgentLog extends BaseCommand<SignatureLog> {
  static override summary = 'List the signatures the unlock agent gave: when, with which key, for what.';
  static override examples = ['<%= config.bin %> wallet agent log'];

  async run(): Promise<SignatureLog> {
    await this.inputs(WalletAgentLog);
    return readSignatures(this.context);
  }

  protected view = signatureLogView;
}
