import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { BaseError } from '../errors/base.js';
import { WalletExistsError, WalletWriteError } from '../errors/wallet.js';
import { type Disk, disk as realDisk } from './disk.js';

export interface FileToWrite {
  path: string;
  content: Uint8Array;
}

export interface WriteOptions {
  /** Without it, a file that exists is left alone and the whole write fails. */
  overwrite?: boolean;
  disk?: Disk;
}

const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Names of unfinished files; listings skip them. */
export const isTemporaryName = (name: string): boolean => /^\.tao-[0-9a-f]{24}\.tmp$/.test(name);

/**
 * Writes files as one step, as far as a file system lets: every check first, then each content whole under a temporary
 * name in the target's folder (mode 0600 from the start, synced), then the renames one after another. A crash leaves
 * each file old or new, never partial; a failure removes what was begun.
 *
 * @param files in the order they appear on disk: private before public
 * @throws WalletExistsError when a target exists and `overwrite` is not set; nothing is changed
 * @throws WalletWriteError when a target or its folder is a symbolic link, or the system refuses
 */
export function writeFilesAtomically(files: FileToWrite[], options: WriteOptions = {}): void {
  const { overwrite = false, disk = realDisk } = options;
  const staged: { temporary: string; path: string }[] = [];
  const linked: string[] = [];
  try {
    checkTargets(files, overwrite, disk);
    for (const { path, content } of files) {
      const temporary = join(dirname(path), `.tao-${randomBytes(12).toString('hex')}.tmp`);
      staged.push({ temporary, path });
      writeWhole(temporary, content, disk);
    }
    for (const { temporary, path } of staged) {
      if (overwrite) disk.rename(temporary, path);
      else if (publishNew(temporary, path, disk)) linked.push(path);
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) disk.syncFolder(folder);
  } catch (error) {
    for (const path of linked) quietly(() => disk.unlink(path));
    throw writeFailure(error, files);
  } finally {
    for (const { temporary } of staged) quietly(() => disk.unlink(temporary));
  }
}

/**
 * Makes a folder and its missing parents, mode 0700. Folders that exist keep their modes.
 *
 * @throws WalletWriteError
 */
export function makePrivateFolder(path: string, disk: Disk = realDisk): void {
  try {
    makeFolder(path, disk);
  } catch (error) {
    throw error instanceof BaseError ? error : new WalletWriteError(path, reasonOf(error));
  }
}

function makeFolder(path: string, disk: Disk): void {
  const parent = dirname(path);
  if (disk.lstat(path) !== undefined || parent === path) return;
  makeFolder(parent, disk);
  try {
    disk.mkdir(path, FOLDER_MODE);
  } catch (error) {
    // Another process made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  disk.syncFolder(parent);
}

function checkTargets(files: FileToWrite[], overwrite: boolean, disk: Disk): void {
  const existing: string[] = [];
  for (const { path } of files) {
    const folder = dirname(path);
    if (disk.lstat(folder)?.isSymbolicLink) {
      throw new WalletWriteError(path, `its folder ${basename(folder)} is a symbolic link`);
    }
    const target = disk.lstat(path);
    if (target === undefined) continue;
    if (target.isSymbolicLink) throw new WalletWriteError(path, 'a symbolic link is in its place');
    if (!target.isFile) throw new WalletWriteError(path, 'something other than a file is in its place');
    existing.push(path);
  }
  if (existing.length > 0 && !overwrite) throw new WalletExistsError(existing);
}

function writeWhole(path: string, content: Uint8Array, disk: Disk): void {
  const descriptor = disk.create(path, FILE_MODE);
  try {
    let written = 0;
    while (written < content.length) written += disk.write(descriptor, content.subarray(written));
    disk.fsync(descriptor);
  } finally {
    disk.close(descriptor);
  }
}

/**
 * Gives the finished file its name without ever replacing another: a hard link fails when the name is taken.
 *
 * @returns true when the name is ours and may be taken back
 */
function publishNew(temporary: string, path: string, disk: Disk): boolean {
  try {
    disk.link(temporary, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST') throw new WalletExistsError([path]);
    // File systems without hard links (FAT, some network mounts): look once more, then rename.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error;
    if (disk.lstat(path) !== undefined) throw new WalletExistsError([path]);
    disk.rename(temporary, path);
    return true;
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Already renamed, or the disk is failing: there is nothing more to do.
  }
}

function writeFailure(error: unknown, files: FileToWrite[]): Error {
  if (error instanceof BaseError) return error;
  return new WalletWriteError(files.map(({ path }) => path).join(', '), reasonOf(error));
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full';
  if (code === 'EACCES' || code === 'EPERM') return 'you do not have permission';
  if (code === 'ENOENT') return 'its folder is not there';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'EROFS') return 'the disk is read-only';
  return code ?? 'the system refused';
}
