import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { listSettings } from '../../src/cli/settings.js';
import { type SettingsListing, settingsView } from '../../src/output/views/settings.js';

export default class ConfigGet extends BaseCommand<SettingsListing> {
  static override summary = 'Show settings, and whether a variable, the file or a default gave them.';
  static override examples = ['<%= config.bin %> config get', '<%= config.bin %> config get network'];
  static override args = {
    key: textArg({ description: 'the setting; all without it' }),
  };

  async run(): Promise<SettingsListing> {
    const { args } = await this.inputs(ConfigGet);
    return listSettings(this.context, args.key);
  }

  protected view = settingsView;
}
