import { BaseCommand } from '../../src/cli/base-command.js';
import { environment } from '../../src/cli/help-topics.js';
import { type HelpTopic, helpTopicView } from '../../src/output/views/help-topic.js';

export default class HelpEnvironment extends BaseCommand<HelpTopic> {
  static override summary = 'Environment variables that are read.';
  static override examples = ['<%= config.bin %> help environment'];

  async run(): Promise<HelpTopic> {
    await this.inputs(HelpEnvironment);
    return environment();
  }

  protected view = helpTopicView;
}
