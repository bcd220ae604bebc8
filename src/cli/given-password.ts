import { closeSync, fstatSync, readSync } from 'node:fs';
import { PasswordSourceError } from '../errors/wallet.js';
import { passwordFromBytes, type ResolvedPassword, resolvePassword } from '../wallet/index.js';
import type { Context } from './context.js';
import { readStdin } from './text-source.js';

/** The flags that say where a password comes from, as parsed. */
export interface PasswordFlags {
  'password-file'?: string | undefined;
  'password-fd'?: number | undefined;
}

export interface PasswordUse {
  /** The private key file the password is for; a variable of its own may hold it. */
  keyFilePath: string;
  kind: 'coldkey' | 'hotkey';
  /** Which of a command's passwords: the flags' name. The environment speaks of the key's present password only. */
  flag?: 'password' | 'new-password' | 'export-password';
}

/** No password is longer. */
const MAX_BYTES = 4096;

/** What was read from pipes, by flag: each can be read once, and one password may be for several keys. */
const piped = new WeakMap<Context, Map<string, Promise<ResolvedPassword>>>();

/**
 * The password somebody gave without being asked: by flag, else in the environment. What it warns of is said here.
 *
 * @returns undefined when there is none: ask, or fail
 * @throws PasswordSourceError when a source is named but unusable
 */
export async function givenPassword(
  context: Context,
  flags: PasswordFlags,
  { keyFilePath, kind, flag = 'password' }: PasswordUse,
): Promise<ResolvedPassword | undefined> {
  const { 'password-file': file, 'password-fd': descriptor } = flags;
  if (file === '-') return pipedPassword(context, `--${flag}-file -`, 0);
  if (descriptor !== undefined) return pipedPassword(context, `--${flag}-fd ${descriptor}`, descriptor);
  const given = resolvePassword({
    keyFilePath,
    kind,
    env: flag === 'password' ? context.host.env : {},
    ...(file === undefined ? {} : { passwordFile: file }),
  });
  for (const warning of given?.warnings ?? []) await context.warn(warning);
  return given;
}

/** @param flag as typed, for messages */
function pipedPassword(context: Context, flag: string, descriptor: number): Promise<ResolvedPassword> {
  const known = piped.get(context) ?? new Map<string, Promise<ResolvedPassword>>();
  piped.set(context, known);
  const password = known.get(flag) ?? readPiped(context, flag, descriptor);
  known.set(flag, password);
  return password;
}

async function readPiped(context: Context, flag: string, descriptor: number): Promise<ResolvedPassword> {
  if (descriptor === 0) return passwordFromBytes(await readStdin(context.host, flag), 'standard input');
  const source = `file descriptor ${descriptor}`;
  return passwordFromBytes(readDescriptor(descriptor, source), source);
}

/** Reads until the writer closes its end. */
function readDescriptor(descriptor: number, source: string): Uint8Array {
  const buffer = Buffer.alloc(MAX_BYTES + 1);
  let length = 0;
  try {
    if (fstatSync(descriptor).isDirectory()) throw new PasswordSourceError(source, 'it is a folder');
    for (let read = -1; read !== 0 && length <= MAX_BYTES; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null);
    }
    closeSync(descriptor);
  } catch (error) {
    if (error instanceof PasswordSourceError) throw error;
    throw new PasswordSourceError(source, (error as NodeJS.ErrnoException).code ?? 'it cannot be read');
  }
  if (length > MAX_BYTES) throw new PasswordSourceError(source, 'it is too long for a password');
  return buffer.subarray(0, length);
}
