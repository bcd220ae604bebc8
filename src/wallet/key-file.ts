import type { BaseError } from '../errors/base.js';
import { KeyFileFormatError, PasswordRequiredError, WrongPasswordError } from '../errors/wallet.js';
import { DamagedContainerError, WrongContainerPassword } from './container/failure.js';
import { type ContainerFormat, detectContainer, openContainer } from './container/index.js';
import { sealNacl } from './container/nacl.js';
import { readKeyFileBytes } from './read-file.js';
import { type ReadKey, readPrivateKey } from './read-key.js';
import { type Password, passwordBytes, wipe } from './secret-bytes.js';

/** Where a password came from and the forms of it worth trying. */
export interface PasswordCandidates {
  /** For messages: "BT_WALLET_PASSWORD", "the prompt", a file's path. */
  source?: string;
  /** In order; a second one exists only when outer whitespace may not belong to the password. */
  candidates: readonly Password[];
}

export type PasswordInput = Password | PasswordCandidates;

export interface OpenedKeyFile extends ReadKey {
  container: ContainerFormat;
  /** Permission bits of the file, e.g. 0o600. */
  mode: number;
}

/**
 * The container of a private key file, by its first bytes. No password, no decryption.
 *
 * @throws KeyFileNotFoundError, KeyFileUnreadableError
 */
export function keyFileContainer(path: string, what = 'key'): ContainerFormat {
  return detectContainer(readKeyFileBytes(path, what).bytes);
}

/**
 * Opens a private key file, plain or encrypted, and checks the key against the public fields of the file.
 *
 * @throws KeyFileNotFoundError, KeyFileUnreadableError, PasswordRequiredError, WrongPasswordError
 * @throws KeyFileFormatError, KeyFileInconsistentError, UnsupportedKeyError, KeyDerivationError
 */
export async function openKeyFile(
  path: string,
  password?: PasswordInput,
  what = 'key',
): Promise<OpenedKeyFile> {
  const { bytes, mode } = readKeyFileBytes(path, what);
  const container = detectContainer(bytes);
  const plaintext = await decryptKeyFile(bytes, path, password);
  try {
    return { ...(await readPrivateKey(plaintext, path)), container, mode };
  } finally {
    wipe(plaintext);
  }
}

/**
 * The plaintext of a key file's bytes. Plain content is returned as a copy. The caller wipes the result.
 *
 * @param path only for messages
 * @throws PasswordRequiredError, WrongPasswordError, KeyFileFormatError, KeyDerivationError
 */
export async function decryptKeyFile(
  bytes: Uint8Array,
  path: string,
  password?: PasswordInput,
): Promise<Uint8Array> {
  const format = detectContainer(bytes);
  if (format === 'plain') return Uint8Array.from(bytes);
  if (password === undefined) throw new PasswordRequiredError(path);
  const { candidates, source } = toCandidates(password);
  for (const candidate of candidates) {
    try {
      return await openContainer(bytes, format, candidate);
    } catch (error) {
      if (error instanceof WrongContainerPassword) continue;
      if (error instanceof DamagedContainerError) throw new KeyFileFormatError(path, error.message);
      throw error;
    }
  }
  throw new WrongPasswordError(path, source);
}

/** The bytes of a key file: `$NACL` when there is a password, the JSON itself when there is none. */
export async function encryptKeyFile(plaintext: Uint8Array, password?: Password): Promise<Uint8Array> {
  return password === undefined ? Uint8Array.from(plaintext) : sealNacl(plaintext, password);
}

/** A password as typed or read: exactly, then (when different) without outer whitespace, which some tools strip. */
export function withTrimmedFallback(password: Password, source?: string): PasswordCandidates {
  const text = typeof password === 'string' ? password : new TextDecoder().decode(passwordBytes(password));
  const trimmed = text.trim();
  const candidates = trimmed === text || trimmed === '' ? [password] : [password, trimmed];
  return source === undefined ? { candidates } : { candidates, source };
}

function toCandidates(password: PasswordInput): PasswordCandidates {
  return typeof password === 'object' && 'candidates' in password ? password : withTrimmedFallback(password);
}

/** Whether an error means "ask for the password (again)". */
export const isPasswordError = (error: unknown): error is BaseError =>
  error instanceof PasswordRequiredError || error instanceof WrongPasswordError;
