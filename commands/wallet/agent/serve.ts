import { runAgent } from '../../../src/cli/agent.js';
import { textArg } from '../../../src/cli/args.js';
import { BaseCommand } from '../../../src/cli/base-command.js';
import { type AgentEnd, agentEndView } from '../../../src/output/views/agent.js';

/** The agent's own process. `wallet unlock` starts it; nobody types it. */
export default class WalletAgentServe extends BaseCommand<AgentEnd> {
  static override hidden = true;
  static override summary = 'Be the unlock agent; `wallet unlock` starts it in the background.';
  static override args = { folder: textArg({ description: 'Where the agent lives.', required: true }) };

  async run(): Promise<AgentEnd> {
    const { args } = await this.inputs(WalletAgentServe);
    return runAgent(args.folder);
  }

  protected view = agentEndView;
}
