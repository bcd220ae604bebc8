import { basename, dirname, join } from 'node:path';
import { KeyFileFormatError } from '../errors/wallet.js';
import { type WriteOptions, writeFilesAtomically } from './atomic-write.js';
import { type ContainerFormat, detectContainer } from './container/index.js';
import { disk as realDisk } from './disk.js';
import { decryptKeyFile, encryptKeyFile, type PasswordInput } from './key-file.js';
import { readKeyFileBytes } from './read-file.js';
import { readPrivateKey } from './read-key.js';
import { type Password, wipe, wipeKeyPair } from './secret-bytes.js';

export interface RewrapOptions extends Pick<WriteOptions, 'disk'> {
  /** The password that opens the file now; not needed for a plain file. */
  current?: PasswordInput;
  /** The password that will open it; without one the file becomes plain JSON. */
  next?: Password;
  /** Keeps the old file as `.<name>.bak-<timestamp>` beside the new one. */
  keepBackup?: boolean;
}

export interface RewrapResult {
  path: string;
  address: string;
  from: ContainerFormat;
  to: 'nacl' | 'plain';
  /** The old file's new place, when it was kept. */
  backup?: string;
}

/**
 * Changes, adds or removes the password of a key file, or upgrades a legacy container to `$NACL`: the same operation.
 * The content is kept byte for byte, unknown fields included. The old file stays as a backup until the new one has been
 * read back from disk, opened and compared.
 *
 * @param path a private key file
 * @throws everything `openKeyFile` throws; WalletWriteError; KeyFileFormatError when the new file does not verify, in
 * which case the old one is in its place again
 */
export async function rewrapKeyFile(path: string, options: RewrapOptions): Promise<RewrapResult> {
  const { current, next, keepBackup = false, disk = realDisk } = options;
  const { bytes } = readKeyFileBytes(path, 'key');
  const plaintext = await decryptKeyFile(bytes, path, current);
  try {
    const { pair } = await readPrivateKey(plaintext, path);
    wipeKeyPair(pair);
    const content = await encryptKeyFile(plaintext, next);
    const backup = backupPath(path);
    writeFilesAtomically([{ path: backup, content: bytes }], { disk });
    writeFilesAtomically([{ path, content }], { overwrite: true, disk });
    if (!(await holds(path, plaintext, next))) {
      writeFilesAtomically([{ path, content: bytes }], { overwrite: true, disk });
      disk.unlink(backup);
      throw new KeyFileFormatError(
        path,
        'what was written could not be read back, so the old file was restored',
      );
    }
    if (!keepBackup) disk.unlink(backup);
    const result = {
      path,
      address: pair.address,
      from: detectContainer(bytes),
      to: next === undefined ? 'plain' : 'nacl',
    } as const;
    return keepBackup ? { ...result, backup } : result;
  } finally {
    wipe(plaintext);
  }
}

/** Whether the file on disk opens to exactly this plaintext. */
async function holds(path: string, plaintext: Uint8Array, password: Password | undefined): Promise<boolean> {
  try {
    const opened = await decryptKeyFile(readKeyFileBytes(path, 'key').bytes, path, password);
    const isSame = Buffer.from(opened).equals(plaintext);
    wipe(opened);
    return isSame;
  } catch {
    return false;
  }
}

/** Hidden, so that no tool lists it as a hotkey; cut, so that a long name leaves room for the ending. */
function backupPath(path: string): string {
  const name = [...basename(path)].slice(0, 50).join('');
  return join(dirname(path), `.${name}.bak-${Date.now()}`);
}
