import { Flags } from '@oclif/core';
import { textArg } from '../../src/cli/args.js';
import { BaseCommand } from '../../src/cli/base-command.js';
import { chainFlags, hotkeyFlags, walletFlags } from '../../src/cli/flags.js';
import { changeSettings } from '../../src/cli/settings.js';
import { MissingInputError } from '../../src/errors/cli.js';
import { type SettingsListing, settingsView } from '../../src/output/views/settings.js';

export default class ConfigSet extends BaseCommand<SettingsListing> {
  static override summary = 'Write settings into the configuration file.';
  static override description = 'Name one setting and its value, or give several as flags.';
  static override examples = [
    '<%= config.bin %> config set network finney',
    '<%= config.bin %> config set --wallet-name alice --no-safe-staking',
  ];
  static override args = {
    key: textArg({ description: 'the setting' }),
    value: textArg({ description: 'its value' }),
  };
  static override flags = {
    ...chainFlags,
    ...walletFlags,
    ...hotkeyFlags,
    tolerance: Flags.string({ summary: 'Price tolerance of staking orders.', helpValue: 'FRACTION' }),
    'safe-staking': Flags.boolean({ allowNo: true, summary: 'Whether staking orders carry a limit price.' }),
    'allow-partial-stake': Flags.boolean({ allowNo: true, summary: 'Whether orders may be filled in part.' }),
  };

  async run(): Promise<SettingsListing> {
    const { flags, args } = await this.inputs(ConfigSet);
    const { json: _json, quiet: _quiet, verbose: _verbose, ...named } = flags;
    const pair = args.key === undefined ? {} : { [args.key]: args.value };
    const changes = { ...named, ...pair } as Record<string, string | boolean | undefined>;
    const needsValue = args.key !== undefined && args.value === undefined;
    if (needsValue || Object.keys(changes).length === 0) {
      const key = { name: 'KEY', summary: 'the setting, as `tao config get` lists them' };
      const value = { name: 'VALUE', summary: 'its value' };
      throw new MissingInputError(this.words, needsValue ? [value] : [key, value]);
    }
    return changeSettings(this.context, changes);
  }

  protected view = settingsView;
}
