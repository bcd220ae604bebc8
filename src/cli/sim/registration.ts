import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChainFileError } from '../../errors/chain.js';
import { isAlive } from './process.js';

/** What a server leaves in the folder of its chain, for other commands to find it by. */
export interface Registration {
  readonly pid: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Absent until it answers. */
  readonly server?: {
    /** Where this machine reaches it, `ws://…`. */
    readonly url: string;
    /** What the node answers to `system_localPeerId`: another program may have the port by now. */
    readonly peerId: string;
  };
}

const FILE = 'server.json';
/** One that registered so long ago and does not answer yet never will. */
const START_MS = 60_000;

/** The registration in a chain's folder; undefined when there is none, or when what is there cannot be read as one. */
export function readRegistration(folder: string): Registration | undefined {
  return parse(readText(folder) ?? '');
}

/** Whether the one who registered may be at work, as far as one can tell without talking to him. */
export function isPlausible({ pid, server, startedAt }: Registration, now: number): boolean {
  return isAlive(pid) && (server !== undefined || now - startedAt < START_MS);
}

/**
 * Takes the place of server in a chain's folder, unless it is taken; makes the folder.
 *
 * @returns whether it was free
 * @throws ChainFileError when the folder cannot be written
 */
export function register(folder: string, registration: Registration): boolean {
  let mine: string | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    mine = writeAside(folder, registration);
    linkSync(mine, join(folder, FILE));
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' && mine !== undefined) return false;
    throw unwritable(folder, code, cause);
  } finally {
    if (mine !== undefined) rmSync(mine, { force: true });
  }
}

function unwritable(folder: string, code: string | undefined, cause: unknown): ChainFileError {
  const isFull = code === 'ENOSPC';
  const what = isFull ? 'There is no room left in' : 'A server cannot register in';
  return new ChainFileError(isFull ? 'full' : 'read-only', folder, `${what} ${folder}.`, { cause });
}

/** Says in one's own registration where the server is. */
export function updateRegistration(folder: string, registration: Registration): void {
  renameSync(writeAside(folder, registration), join(folder, FILE));
}

/** Removes a registration, unless another one is there by now. */
export function unregister(folder: string, { pid, startedAt }: Registration): void {
  const aside = join(folder, `.${FILE}-${process.pid}-gone`);
  try {
    // What is moved away cannot be replaced any more: only then is it known whose it was.
    renameSync(join(folder, FILE), aside);
    const moved = parse(readFileSync(aside, 'utf8'));
    if (moved && (moved.pid !== pid || moved.startedAt !== startedAt)) linkSync(aside, join(folder, FILE));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function writeAside(folder: string, registration: Registration): string {
  const path = join(folder, `.${FILE}-${process.pid}`);
  writeFileSync(path, JSON.stringify(registration), { mode: 0o600 });
  return path;
}

function readText(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, FILE), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function parse(text: string): Registration | undefined {
  try {
    const { pid, startedAt, server } = JSON.parse(text) as Partial<Registration>;
    if (!Number.isSafeInteger(pid) || typeof startedAt !== 'number') return undefined;
    const isComplete = typeof server?.url === 'string' && typeof server.peerId === 'string';
    return { pid: pid!, startedAt, ...(isComplete ? { server } : {}) };
  } catch {
    return undefined;
  }
}
