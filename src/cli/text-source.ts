import { readFile } from 'node:fs/promises';
import { UnreadableInputError, UsageError } from '../errors/cli.js';
import type { Host } from './host.js';

/** Most bytes read from a file or a pipe someone names: far above any list a chain would take. */
const MAX_BYTES = 16 * 1024 * 1024;

/** What standard input was read for, by machine. It ends once, so it can be one thing only. */
const claims = new WeakMap<Host, string>();

/**
 * The text of a file, or of standard input for `-`.
 *
 * @param what the flag or argument that named it, for messages
 * @throws UnreadableInputError; UsageError when standard input serves something else already
 */
export async function readTextSource(host: Host, source: string, what = 'an input'): Promise<string> {
  const bytes = source === '-' ? await readStdin(host, what) : await readNamed(source);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInputError(nameOf(source), 'it is not UTF-8 text');
  }
}

/**
 * Everything on standard input.
 *
 * @throws UnreadableInputError; UsageError when it serves something else already
 */
export async function readStdin(host: Host, what: string): Promise<Uint8Array> {
  const claimed = claims.get(host);
  if (claimed !== undefined) {
    throw new UsageError(
      `Standard input can be one thing only, and both ${claimed} and ${what} are to come from it.`,
    );
  }
  claims.set(host, what);
  return readAll(host.stdin);
}

async function readNamed(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableInputError(path, (error as NodeJS.ErrnoException).code ?? 'unknown error');
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > MAX_BYTES) throw new UnreadableInputError(nameOf('-'), 'it is larger than 16 MiB');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const nameOf = (source: string): string => (source === '-' ? 'Standard input' : source);
