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

interface PasswordUse {
  /** The private key file the password is for; a variable of its own may hold it. */
  keyFilePath: string;
  kind: 'coldkey' | 'hotkey';
}

/** No password is longer. */
const MAX_BYTES = 4096;

/** What was read from a pipe: it can be read once, and one password may be for several keys. */
const piped = new WeakMap<Context, Promise<ResolvedPassword>>();

/**
 * The password somebody gave without being asked: by flag, else in the environment. What it warns of is said here.
 *
 * @returns undefined when there is none: ask, or fail
 * @throws PasswordSourceError when a source is named but unusable
 */
export async function givenPassword(
  context: Context,
  flags: PasswordFlags,
  { keyFilePath, kind }: PasswordUse,
): Promise<ResolvedPassword | undefined> {
  if (flags['password-fd'] !== undefined || flags['password-file'] === '-')
    return pipedPassword(context, flags);
  const file = flags['password-file'];
  const given = resolvePassword({
    keyFilePath,
    kind,
    env: context.host.env,
    ...(file === undefined ? {} : { passwordFile: file }),
  });
  for (const warning of given?.warnings ?? []) await context.warn(warning);
  return given;
}

function pipedPassword(context: Context, flags: PasswordFlags): Promise<ResolvedPassword> {
  const known = piped.get(context) ?? readPiped(context, flags);
  piped.set(context, known);
  return known;
}

async function readPiped(context: Context, { 'password-fd': descriptor }: PasswordFlags) {
  if (descriptor === undefined || descriptor === 0) {
    const bytes = await readStdin(context.host, descriptor === 0 ? '--password-fd 0' : '--password-file -');
    return passwordFromBytes(bytes, 'standard input');
  }
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
