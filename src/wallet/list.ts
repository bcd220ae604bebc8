import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BaseError } from '../errors/base.js';
import { KeyFileUnreadableError } from '../errors/wallet.js';
import { isTemporaryName } from './atomic-write.js';
import { detectContainer } from './container/index.js';
import { readProblem } from './file-stats.js';
import type { KeyType } from './key-type.js';
import { checkName } from './names.js';
import { expandWalletsPath, type WalletPaths, walletPaths } from './paths.js';
import { peekIdentity } from './peek-identity.js';
import type { PublicIdentity } from './public-identity.js';
import { readKeyFileBytes } from './read-file.js';
import { readPublicKey } from './read-key.js';

/** What is on disk of one key. `missing`: a wallet folder without any coldkey file. */
export type KeyState = 'plain' | 'encrypted' | 'public-only' | 'unreadable' | 'missing';

export interface ListedKey {
  name: string;
  state: KeyState;
  /** As the public file states it, or the plain private file; not verified against the secret. Absent when unknown. */
  address?: string;
  /** Undefined when unknown or not a type we sign for. */
  type?: KeyType;
  /** Why the key, or its address, is not known. One sentence. */
  problem?: string;
}

export interface ListedWallet extends ListedKey {
  path: string;
  hotkeys: ListedKey[];
}

/** The error's sentence, or a general one; never the content. */
const problemOf = (error: unknown): string =>
  error instanceof BaseError ? error.message : 'It cannot be read.';

/**
 * Every wallet below a folder with its hotkeys, sorted by name. Nothing is decrypted and no key library is loaded; a
 * folder that does not exist holds no wallets. Folders without any key file are left out.
 *
 * @throws KeyFileUnreadableError when the folder itself cannot be read
 */
export function listWallets(walletsPath: string): ListedWallet[] {
  const root = expandWalletsPath(walletsPath);
  return readNames(root)
    .filter((name) => isFolder(join(root, name)))
    .map((name) => listWallet(walletPaths(root, name)))
    .filter((wallet) => wallet.state !== 'missing' || wallet.hotkeys.length > 0);
}

function readNames(root: string): string[] {
  try {
    return namesIn(root);
  } catch (error) {
    throw new KeyFileUnreadableError(
      root,
      readProblem((error as NodeJS.ErrnoException).code ?? 'unknown error'),
    );
  }
}

/** One wallet, as {@link listWallets} shows it. */
export function listWallet(wallet: WalletPaths): ListedWallet {
  const coldkey = describeKey(wallet.name, wallet.coldkey, wallet.coldkeypub);
  try {
    return { ...coldkey, path: wallet.folder, hotkeys: listHotkeys(wallet) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const problem = `The folder ${wallet.hotkeysFolder} cannot be read (${code ?? 'unknown error'}).`;
    const state = coldkey.state === 'missing' ? 'unreadable' : coldkey.state;
    return { ...coldkey, state, problem: coldkey.problem ?? problem, path: wallet.folder, hotkeys: [] };
  }
}

/** `Xpub.txt` beside `X` is its companion; alone it is a hotkey whose private part is elsewhere. */
function listHotkeys(wallet: WalletPaths): ListedKey[] {
  const names = new Set<string>();
  for (const file of namesIn(wallet.hotkeysFolder)) {
    if (isFolder(join(wallet.hotkeysFolder, file))) continue;
    const owner = file.endsWith('pub.txt') ? file.slice(0, -'pub.txt'.length) : '';
    if (/\.(lock|tmp)$/.test(file)) continue;
    names.add(owner === '' ? file : owner);
  }
  return [...names].sort(byName).map((name) => {
    const path = join(wallet.hotkeysFolder, name);
    return describeKey(name, path, `${path}pub.txt`);
  });
}

function describeKey(name: string, privatePath: string, publicPath: string): ListedKey {
  const secret = probe(() => readPrivate(privatePath));
  const published = probe(() => readPublicKey(readKeyFileBytes(publicPath, 'public key').bytes, publicPath));
  const identity = published.value ?? secret.value?.identity;
  const problem = published.problem ?? secret.problem;
  return {
    name,
    state: keyState(secret, published),
    ...(identity === undefined ? {} : { address: identity.address }),
    ...(identity?.type === undefined ? {} : { type: identity.type }),
    ...(problem === undefined ? {} : { problem }),
  };
}

function keyState(secret: Probe<PrivateFile>, published: Probe<PublicIdentity>): KeyState {
  if (secret.value !== undefined) return secret.value.isEncrypted ? 'encrypted' : 'plain';
  if (secret.problem !== undefined) return 'unreadable';
  if (published.value !== undefined) return 'public-only';
  return published.problem === undefined ? 'missing' : 'unreadable';
}

interface PrivateFile {
  isEncrypted: boolean;
  identity?: PublicIdentity;
}

function readPrivate(path: string): PrivateFile {
  const { bytes } = readKeyFileBytes(path, 'key');
  if (detectContainer(bytes) !== 'plain') return { isEncrypted: true };
  const identity = peekIdentity(bytes, path);
  return identity === undefined ? { isEncrypted: false } : { isEncrypted: false, identity };
}

interface Probe<T> {
  value?: T;
  problem?: string;
}

/** Runs a reader; a file that is not there is neither a value nor a problem. */
function probe<T>(read: () => T): Probe<T> {
  try {
    return { value: read() };
  } catch (error) {
    const isMissing = error instanceof BaseError && error.code === 'KEY_FILE_NOT_FOUND';
    return isMissing ? {} : { problem: problemOf(error) };
  }
}

/** Entries worth looking at, sorted; an absent folder has none. @throws the system's error when it cannot be read */
function namesIn(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
  return entries
    .map((entry) => entry.name)
    .filter((name) => !name.startsWith('.') && !isTemporaryName(name) && isSafeName(name))
    .sort(byName);
}

function isSafeName(name: string): boolean {
  try {
    checkName('wallet', name);
    return true;
  } catch {
    return false;
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
