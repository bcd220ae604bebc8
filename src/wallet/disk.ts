import * as fs from 'node:fs';

/** The system calls a write makes. A seam, so that a test can stop the world before any one of them. */
export interface Disk {
  lstat(path: string): { isFile: boolean; isFolder: boolean; isSymbolicLink: boolean } | undefined;
  mkdir(path: string, mode: number): void;
  /** Opens a file that must not exist yet, following no symbolic link. */
  create(path: string, mode: number): number;
  /** Writes some of the bytes and says how many. */
  write(descriptor: number, bytes: Uint8Array): number;
  fsync(descriptor: number): void;
  close(descriptor: number): void;
  rename(from: string, to: string): void;
  /** Gives a file a second name; fails when the name is taken. */
  link(from: string, to: string): void;
  unlink(path: string): void;
  /** Makes renames inside a folder durable. */
  syncFolder(path: string): void;
}

const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW = 0, O_RDONLY } = fs.constants;

/** The real disk. */
export const disk: Disk = {
  lstat(path) {
    const stats = fs.lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    return { isFile: stats.isFile(), isFolder: stats.isDirectory(), isSymbolicLink: stats.isSymbolicLink() };
  },
  mkdir: (path, mode) => {
    fs.mkdirSync(path, { mode });
  },
  create: (path, mode) => fs.openSync(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, mode),
  write: (descriptor, bytes) => fs.writeSync(descriptor, bytes),
  fsync: (descriptor) => fs.fsyncSync(descriptor),
  close: (descriptor) => fs.closeSync(descriptor),
  rename: (from, to) => fs.renameSync(from, to),
  link: (from, to) => fs.linkSync(from, to),
  unlink: (path) => fs.unlinkSync(path),
  syncFolder(path) {
    // Windows has no such thing as syncing a folder.
    if (process.platform === 'win32') return;
    const descriptor = fs.openSync(path, O_RDONLY);
    try {
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  },
};
