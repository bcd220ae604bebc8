import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigFileError } from '../errors/config.js';

/** The configuration file as read: a flat JSON object. Keys nobody knows are kept when it is written again. */
export interface ConfigFile {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Reads the file; one that does not exist is an empty one. @throws ConfigFileError */
export function readConfigFile(path: string): ConfigFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { path, values: {} };
    throw new ConfigFileError(path, `cannot be read (${code ?? 'unknown error'})`);
  }
  return { path, values: parseObject(text, path) };
}

/** Sets some keys; `undefined` removes one. The file is replaced in one step. @throws ConfigFileError */
export function updateConfigFile(path: string, changes: Readonly<Record<string, unknown>>): void {
  const values = { ...readConfigFile(path).values, ...changes };
  const sorted = Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    replaceFile(targetOf(path), `${JSON.stringify(sorted, null, 2)}\n`);
  } catch (error) {
    throw new ConfigFileError(
      path,
      `cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`,
    );
  }
}

function parseObject(text: string, path: string): Record<string, unknown> {
  const help = [`Correct the file, or remove it to start from the defaults: rm ${path}`];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new ConfigFileError(path, 'is not JSON', help);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new ConfigFileError(path, 'does not hold a JSON object', help);
  }
  return parsed as Record<string, unknown>;
}

/** The file behind a symbolic link, so that a linked dot-file stays one. */
const targetOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

function replaceFile(path: string, text: string): void {
  const temporary = join(dirname(path), `.config-${randomBytes(8).toString('hex')}.tmp`);
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}
