import { BaseCommand } from '../../src/cli/base-command.js';
import { exitCodes } from '../../src/cli/help-topics.js';
import { type HelpTopic, helpTopicView } from '../../src/output/views/help-topic.js';

export default class HelpExitCodes extends BaseCommand<HelpTopic> {
  static override summary = 'What each exit code means.';
  static override examples = ['<%= config.bin %> help exit-codes'];

  async run(): Promise<HelpTopic> {
    await this.inputs(HelpExitCodes);
    return exitCodes();
  }

  protected view = helpTopicView;
}
