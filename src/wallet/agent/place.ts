import { createHash, randomBytes } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AgentNotRunningError, AgentUnsafeError } from '../../errors/agent.js';
import { makePrivateFolder, writeFilesAtomically } from '../atomic-write.js';
import { readKeyFileBytes } from '../read-file.js';

/** Where an agent lives: one folder, 0700, with everything in it 0600. */
export interface AgentPlace {
  folder: string;
  /** A Unix socket in the folder; on Windows a named pipe whose name is derived from it. */
  socket: string;
  /** 32 random bytes that both sides must know: whoever can read the folder is the user. */
  cookie: string;
  /** One JSON object per line for every signature given. */
  log: string;
  /** Held while an agent starts. */
  lock: string;
}

const COOKIE_BYTES = 32;
/** `sun_path` of the smallest common system, macOS, with its final zero. */
const MAX_SOCKET_PATH_BYTES = 103;

export function agentPlace(folder: string): AgentPlace {
  const absolute = resolve(folder);
  const pipe = createHash('sha256').update(absolute).digest('hex').slice(0, 32);
  return {
    folder: absolute,
    socket: process.platform === 'win32' ? `\\\\.\\pipe\\tao-agent-${pipe}` : join(absolute, 'agent.sock'),
    cookie: join(absolute, 'agent.cookie'),
    log: join(absolute, 'agent.log'),
    lock: join(absolute, 'agent.lock'),
  };
}

/**
 * Makes the folder where it is missing, for an agent about to start.
 *
 * @throws AgentUnsafeError, WalletWriteError
 */
export function prepareAgentFolder(place: AgentPlace): void {
  if (process.platform !== 'win32' && Buffer.byteLength(place.socket) > MAX_SOCKET_PATH_BYTES) {
    throw new AgentUnsafeError('folder', `its path is too long for a socket (${place.socket})`);
  }
  makePrivateFolder(place.folder);
  checkAgentFolder(place);
}

/** A new cookie, replacing that of an agent found dead. */
export function writeCookie(place: AgentPlace): Uint8Array {
  const cookie = new Uint8Array(randomBytes(COOKIE_BYTES));
  writeFilesAtomically([{ path: place.cookie, content: cookie }], { overwrite: true });
  return cookie;
}

/**
 * @throws AgentNotRunningError when there is no folder; AgentUnsafeError when it is a link, another user's, or open to others
 */
export function checkAgentFolder(place: AgentPlace): void {
  const stats = lstatSync(place.folder, { throwIfNoEntry: false });
  if (stats === undefined) throw new AgentNotRunningError(place.folder);
  if (!stats.isDirectory()) throw new AgentUnsafeError('folder', `${place.folder} is not a folder`);
  if (process.platform === 'win32') return;
  if (stats.uid !== process.getuid?.())
    throw new AgentUnsafeError('folder', `${place.folder} belongs to another user`);
  if ((stats.mode & 0o077) !== 0) {
    throw new AgentUnsafeError('folder', `${place.folder} is open to other users; chmod it to 700`);
  }
}

/** @throws AgentNotRunningError when there is none */
export function readCookie(place: AgentPlace): Uint8Array {
  try {
    const { bytes } = readKeyFileBytes(place.cookie, 'agent cookie');
    if (bytes.length === COOKIE_BYTES) return bytes;
  } catch {
    // No cookie, no agent.
  }
  throw new AgentNotRunningError(place.folder);
}
