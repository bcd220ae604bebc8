import { readFile } from 'node:fs/promises';
import { UnreadableInputError } from '../errors/cli.js';
import type { Host } from './host.js';

/** Most bytes read from a file or a pipe someone names: far above any list a chain would take. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * The text of a file, or of standard input for `-`.
 *
 * @throws UnreadableInputError
 */
export async function readTextSource({ stdin }: Host, source: string): Promise<string> {
  const bytes = source === '-' ? await readAll(stdin) : await readNamed(source);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInputError(nameOf(source), 'it is not UTF-8 text');
  }
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
