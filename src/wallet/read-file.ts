import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { KeyFileNotFoundError, KeyFileUnreadableError } from '../errors/wallet.js';
import { readProblem } from './file-stats.js';

/** No key file comes near this; the bound keeps a wrong path from filling the memory. */
const MAX_KEY_FILE_BYTES = 65_536;

export interface FileContent {
  bytes: Uint8Array;
  /** Permission bits, e.g. 0o600. */
  mode: number;
}

/**
 * Reads a whole key file. Opens without blocking and looks before reading, so that a pipe or a device in the place
 * of a key file is refused instead of waited for.
 *
 * @param what e.g. "coldkey", for the message
 * @throws KeyFileNotFoundError, KeyFileUnreadableError
 */
export function readKeyFileBytes(path: string, what: string): FileContent {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw readFailure(error, path, what);
  }
  try {
    const stats = fstatSync(descriptor);
    refuseIrregular(stats, path);
    return { bytes: readWhole(descriptor, stats.size), mode: stats.mode & 0o777 };
  } catch (error) {
    throw readFailure(error, path, what);
  } finally {
    closeSync(descriptor);
  }
}

function refuseIrregular(stats: Stats, path: string): void {
  if (!stats.isFile()) throw new KeyFileUnreadableError(path, 'it is not a regular file');
  if (stats.size > MAX_KEY_FILE_BYTES) {
    throw new KeyFileUnreadableError(
      path,
      `it is larger than ${MAX_KEY_FILE_BYTES} bytes, so it is no key file`,
    );
  }
}

function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function readFailure(error: unknown, path: string, what: string): Error {
  if (error instanceof KeyFileUnreadableError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new KeyFileNotFoundError(path, what);
  return new KeyFileUnreadableError(path, readProblem(code));
}
