import { type Dirent, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { KeyFileNotFoundError, KeyFileUnreadableError, WalletWriteError } from '../errors/wallet.js';
import { isTemporaryName } from './atomic-write.js';
import { exists, readProblem, statsOf } from './file-stats.js';
import { requireWallet } from './identity.js';
import { hotkeyPaths, type WalletPaths } from './paths.js';

/** What removing would delete, and what it would leave behind. */
export interface RemovalPlan {
  files: string[];
  /** Entries that are not ours: they stay, and so does their folder. */
  kept: string[];
}

/**
 * The files of a wallet, or of one of its hotkeys. Nothing is deleted. Whether the account still owns something on a
 * chain is for the caller to find out first.
 *
 * @throws WalletNotFoundError, KeyFileNotFoundError, KeyFileUnreadableError, InvalidNameError
 */
export function planRemoval(wallet: WalletPaths, hotkeyName?: string): RemovalPlan {
  requireWallet(wallet);
  if (hotkeyName !== undefined) {
    const { hotkey, hotkeypub } = hotkeyPaths(wallet, hotkeyName);
    const files = [hotkey, hotkeypub].filter(exists);
    if (files.length === 0) throw new KeyFileNotFoundError(hotkey, 'hotkey');
    return { files, kept: [] };
  }
  const plan: RemovalPlan = { files: [], kept: [] };
  sortEntries(wallet.folder, isWalletFile, plan);
  if (isRealFolder(wallet.hotkeysFolder)) sortEntries(wallet.hotkeysFolder, () => true, plan);
  plan.kept = plan.kept.filter((path) => path !== wallet.hotkeysFolder || !isRealFolder(path));
  return plan;
}

/**
 * Deletes what {@link planRemoval} found, private files first, so that an interruption never leaves a key without its
 * address. Symbolic links are removed, not followed. Folders go when they are empty.
 *
 * @throws WalletWriteError, and what `planRemoval` throws
 */
export function removeWallet(wallet: WalletPaths, hotkeyName?: string): RemovalPlan {
  const plan = planRemoval(wallet, hotkeyName);
  const isPublic = (path: string) => path.endsWith('pub.txt');
  const inOrder = [...plan.files.filter((path) => !isPublic(path)), ...plan.files.filter(isPublic)];
  for (const path of inOrder) attempt(path, () => unlinkSync(path));
  if (hotkeyName === undefined) {
    for (const folder of [wallet.hotkeysFolder, wallet.folder]) removeIfEmpty(folder);
  }
  return plan;
}

const isWalletFile = (name: string): boolean =>
  name === 'coldkey' ||
  name === 'coldkeypub.txt' ||
  /^\.?coldkey.*\.(?:bak-\d+|tmp)$/.test(name) ||
  isTemporaryName(name);

function sortEntries(folder: string, isOurs: (name: string) => boolean, plan: RemovalPlan): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    (isOurs(entry.name) && !entry.isDirectory() ? plan.files : plan.kept).push(path);
  }
}

const isRealFolder = (path: string): boolean => statsOf(path)?.isDirectory() ?? false;

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new KeyFileUnreadableError(
      folder,
      readProblem((error as NodeJS.ErrnoException).code ?? 'unknown error'),
    );
  }
}

function removeIfEmpty(folder: string): void {
  if (!isRealFolder(folder) || entriesOf(folder).length > 0) return;
  attempt(folder, () => rmdirSync(folder));
}

function attempt(path: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new WalletWriteError(path, (error as NodeJS.ErrnoException).code ?? 'the system refused');
  }
}
