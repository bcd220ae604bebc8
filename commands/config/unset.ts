import { Flags } from '@oclif/core';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { changeSettings, storedKeys } from '../../src/cli/settings.js';
import { MissingInputError } from '../../src/errors/cli.js';
import { type SettingsListing, settingsView } from '../../src/output/views/settings.js';

export default class ConfigUnset extends BaseCommand<SettingsListing> {
  static override summary = 'Remove settings from the configuration file.';
  static override examples = [
    '<%= config.bin %> config unset network',
    '<%= config.bin %> config unset --all',
  ];
  static override args = {
    key: textArg({ description: 'the settings', multiple: true }),
  };
  static override flags = {
    all: Flags.boolean({ summary: 'Remove all of them.' }),
  };

  async run(): Promise<SettingsListing> {
    const { flags, args } = await this.inputs(ConfigUnset);
    const keys = flags.all ? storedKeys(this.context) : (args.key ?? []);
    if (keys.length === 0 && !flags.all) {
      const missing = { name: 'KEY', summary: 'the setting to remove; or --all' };
      throw new MissingInputError(this.words, [missing]);
    }
    return changeSettings(this.context, Object.fromEntries(keys.map((key) => [key, undefined])));
  }

  protected view = settingsView;
}
