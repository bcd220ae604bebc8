import {
  configFilePath,
  findSetting,
  parseFrom,
  SETTINGS,
  type Setting,
  type SettingValue,
  updateConfigFile,
} from '../config/index.js';
import type { SettingRow, SettingsListing } from '../output/views/settings.js';
import { Context } from './context.js';

const settingRow = (context: Context, setting: Setting): SettingRow => ({
  key: setting.key,
  ...context.setting(setting),
});

/** One setting, or all, with who gave them. @throws UnknownSettingError, InvalidSettingError */
export function listSettings(context: Context, key?: string): SettingsListing {
  const chosen = key === undefined ? (Object.values(SETTINGS) as Setting[]) : [findSetting(key)];
  return {
    file: configFilePath(context.host.env),
    settings: chosen.map((setting) => settingRow(context, setting)),
  };
}

/**
 * Writes settings into the configuration file; `undefined` removes one. Values are checked before the first is written.
 *
 * @param changes key → text, or a value that a flag parsed
 * @throws UnknownSettingError, InvalidSettingError, ConfigFileError
 */
export function changeSettings(
  context: Context,
  changes: Readonly<Record<string, SettingValue | undefined>>,
): SettingsListing {
  const file = configFilePath(context.host.env);
  const parsed = Object.entries(changes).map(([key, value]): [Setting, SettingValue | undefined] => {
    const setting = findSetting(key);
    return [setting, value === undefined ? undefined : parseFrom(setting, value, 'the command line')];
  });
  updateConfigFile(file, Object.fromEntries(parsed.map(([{ key }, value]) => [key, value])));
  // The file is read anew: what counts now may come from a variable all the same.
  const after = new Context(context.host, {});
  return { file, settings: parsed.map(([setting]) => settingRow(after, setting)) };
}

/** The keys in the file that are settings of ours. */
export const storedKeys = (context: Context): string[] =>
  Object.values(SETTINGS)
    .map(({ key }) => key)
    .filter((key) => context.configFile.values[key] !== undefined);
