import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { PasswordSourceError } from '../errors/wallet.js';
import { decodePasswordVariable, passwordVariableNames } from './env-password.js';
import { type PasswordCandidates, withTrimmedFallback } from './key-file.js';

export interface PasswordQuery {
  /** The private key file the password is for. */
  keyFilePath: string;
  /** Coldkeys also listen to `BT_WALLET_PASSWORD` and its file; official tools keep those from hotkeys. */
  kind: 'coldkey' | 'hotkey';
  /** A password given outright (a prompt, stdin). */
  password?: string;
  /** The value of `--password-file`. */
  passwordFile?: string;
  env: Readonly<NodeJS.Dict<string>>;
}

export interface ResolvedPassword extends PasswordCandidates {
  /** Where it came from, for messages: a flag, a variable's name, a file's path. */
  source: string;
  warnings: string[];
}

const MAX_PASSWORD_FILE_BYTES = 4096;

/**
 * The first password source that has something, without any prompt: argument, `--password-file`, `BT_WALLET_PASSWORD`,
 * `BT_PW_<path>`, `BT_WALLET_PASSWORD_FILE`. Reads at most one file.
 *
 * @returns undefined when no source is set: ask, or fail with `PasswordRequiredError`
 * @throws PasswordSourceError when a source is set but unusable
 */
export function resolvePassword(query: PasswordQuery): ResolvedPassword | undefined {
  const { env, password, passwordFile } = query;
  if (password !== undefined) return resolved(password, 'the command line');
  if (passwordFile !== undefined) return readPasswordFile(passwordFile);
  const clear = query.kind === 'coldkey' ? env.BT_WALLET_PASSWORD : undefined;
  if (clear) return resolved(clear, 'BT_WALLET_PASSWORD');
  for (const name of passwordVariableNames(query.keyFilePath)) {
    const decoded = env[name] && decodePasswordVariable(name, env[name]);
    if (decoded) return resolved(decoded, name);
  }
  const file = query.kind === 'coldkey' ? env.BT_WALLET_PASSWORD_FILE : undefined;
  return file ? readPasswordFile(file) : undefined;
}

/**
 * A password file: its text without one final line break; failing that, without any outer whitespace.
 *
 * @throws PasswordSourceError when it is not a regular, readable, non-empty UTF-8 file
 */
export function readPasswordFile(path: string): ResolvedPassword {
  const { bytes, mode } = readSmallFile(path);
  const isShared = (mode & 0o077) !== 0 && process.platform !== 'win32';
  const warnings = isShared ? [`${path} can be read by other users of this machine; chmod it to 600.`] : [];
  return { ...passwordFromBytes(bytes, path), warnings };
}

/**
 * The same for bytes read elsewhere, such as stdin or a file descriptor.
 *
 * @param source for messages
 * @throws PasswordSourceError when they are empty or not UTF-8
 */
export function passwordFromBytes(bytes: Uint8Array, source: string): ResolvedPassword {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new PasswordSourceError(source, 'it is not UTF-8 text');
  }
  const password = text.replace(/\r?\n$/, '');
  if (password === '') throw new PasswordSourceError(source, 'it is empty');
  return resolved(password, source);
}

function resolved(password: string, source: string): ResolvedPassword {
  return { candidates: withTrimmedFallback(password).candidates, source, warnings: [] };
}

function readSmallFile(path: string): { bytes: Uint8Array; mode: number } {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new PasswordSourceError(path, 'it is not a regular file');
    if (stats.size > MAX_PASSWORD_FILE_BYTES)
      throw new PasswordSourceError(path, 'it is too large for a password');
    return { bytes: readFileSync(descriptor), mode: stats.mode };
  } catch (error) {
    if (error instanceof PasswordSourceError) throw error;
    throw new PasswordSourceError(path, (error as NodeJS.ErrnoException).code ?? 'it cannot be read');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
