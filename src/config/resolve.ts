import { BaseError } from '../errors/base.js';
import { InvalidSettingError } from '../errors/config.js';
import type { ConfigFile } from './config-file.js';
import type { Environment } from './environment.js';
import type { Setting, SettingValue } from './settings.js';

/** Who gave a setting its value. */
export type SettingSource = 'flag' | 'environment' | 'file' | 'default';

export interface ResolvedSetting<T extends SettingValue> {
  readonly value: T;
  readonly source: SettingSource;
  /** The variable's name or the file's path, where there is one. */
  readonly origin?: string;
}

export interface SettingSources {
  /** As the flag gave it, parsed already. */
  flag?: SettingValue | undefined;
  env: Environment;
  file: ConfigFile;
}

/**
 * The value of a setting: flag, then environment, then configuration file, then default.
 *
 * @throws InvalidSettingError when the first source that says something says something unusable
 */
export function resolveSetting<T extends SettingValue>(
  setting: Setting<T>,
  { flag, env, file }: SettingSources,
): ResolvedSetting<T> {
  if (flag !== undefined) return { value: flag as T, source: 'flag' };
  const variable = setting.env.find((name) => env[name]);
  if (variable !== undefined) {
    return { value: parseFrom(setting, env[variable], variable), source: 'environment', origin: variable };
  }
  const stored = file.values[setting.key];
  if (stored !== undefined) {
    return { value: parseFrom(setting, stored, file.path), source: 'file', origin: file.path };
  }
  return { value: setting.default, source: 'default' };
}

/** Text (or a JSON value) → value, the source being named when it does not fit. @throws InvalidSettingError */
export function parseFrom<T extends SettingValue>(setting: Setting<T>, value: unknown, source: string): T {
  if (typeof value !== 'string' && typeof value !== 'boolean') {
    throw new InvalidSettingError(setting.key, value, source, 'it is neither text nor true or false');
  }
  try {
    return setting.parse(String(value));
  } catch (error) {
    const reason = (error as Error).message.replace(/\.$/, '');
    const help = error instanceof BaseError ? error.help : [];
    throw new InvalidSettingError(setting.key, value, source, reason, help);
  }
}
