import { BaseCommand } from '../../src/cli/base-command.js';
import { output } from '../../src/cli/help-topics.js';
import { type HelpTopic, helpTopicView } from '../../src/output/views/help-topic.js';

export default class HelpOutput extends BaseCommand<HelpTopic> {
  static override summary = 'What is printed where, and in which form.';
  static override examples = ['<%= config.bin %> help output'];

  async run(): Promise<HelpTopic> {
    await this.inputs(HelpOutput);
    return output();
  }

  protected view = helpTopicView;
}
