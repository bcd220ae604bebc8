import { describeAgent } from '../../../src/cli/agent.js';
import { BaseCommand } from '../../../src/cli/base-command.js';
import { type AgentOverview, agentView } from '../../../src/output/views/agent.js';

export default class WalletAgentStatus extends BaseCommand<AgentOverview> {
  static override summary = 'Show which keys the unlock agent holds, and for how long.';
  static override examples = ['<%= config.bin %> wallet agent status'];

  async run(): Promise<AgentOverview> {
    await this.inputs(WalletAgentStatus);
    return describeAgent(this.context);
  }

  protected view = agentView;
}
