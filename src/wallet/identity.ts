import { KeyFileInconsistentError, KeyFileNotFoundError, WalletNotFoundError } from '../errors/wallet.js';
import { detectContainer } from './container/index.js';
import { exists, statsBehind } from './file-stats.js';
import { cryptoTypeOf } from './key-type.js';
import { hotkeyPaths, type WalletPaths } from './paths.js';
import { peekIdentity } from './peek-identity.js';
import { type PublicIdentity, publicIdentity, sameKey } from './public-identity.js';
import { readKeyFileBytes } from './read-file.js';
import { readPrivateKey, readPublicKey } from './read-key.js';
import { wipe, wipeKeyPair } from './secret-bytes.js';

/** @throws WalletNotFoundError when the wallet has no folder; KeyFileUnreadableError */
export function requireWallet(wallet: WalletPaths): void {
  if (!statsBehind(wallet.folder)?.isDirectory())
    throw new WalletNotFoundError(wallet.name, wallet.walletsPath);
}

/**
 * The coldkey's public identity without a password: `coldkeypub.txt`, or the coldkey file itself where that is plain;
 * both when both can be read, and they must agree. Neither is authenticated: unlocking compares with the private key.
 *
 * @throws WalletNotFoundError, KeyFileNotFoundError, KeyFileUnreadableError, KeyFileFormatError, KeyFileInconsistentError
 */
export async function readColdkeyIdentity(wallet: WalletPaths): Promise<PublicIdentity> {
  requireWallet(wallet);
  return readIdentity(wallet.coldkeypub, wallet.coldkey, 'coldkeypub');
}

/**
 * The same for a hotkey: `hotkeys/<name>pub.txt`, or the hotkey file itself, which usually is plain.
 *
 * @throws as {@link readColdkeyIdentity}, and InvalidNameError
 */
export async function readHotkeyIdentity(wallet: WalletPaths, hotkeyName: string): Promise<PublicIdentity> {
  const { hotkey, hotkeypub } = hotkeyPaths(wallet, hotkeyName);
  requireWallet(wallet);
  return readIdentity(hotkeypub, hotkey, 'hotkey');
}

async function readIdentity(publicPath: string, privatePath: string, what: string): Promise<PublicIdentity> {
  const published = exists(publicPath) ? readPublicFile(publicPath, what) : undefined;
  const own = exists(privatePath) ? await readPlainIdentity(privatePath, what) : undefined;
  if (published !== undefined && own !== undefined && !sameKey(published.publicKey, own.publicKey)) {
    throw new KeyFileInconsistentError(publicPath, `it names another account than ${privatePath}`);
  }
  const identity = published ?? own;
  if (identity === undefined) throw new KeyFileNotFoundError(publicPath, what);
  return identity;
}

/**
 * A public file.
 *
 * @throws KeyFileNotFoundError, KeyFileUnreadableError, KeyFileFormatError, KeyFileInconsistentError
 */
export function readPublicFile(path: string, what: string): PublicIdentity {
  return readPublicKey(readKeyFileBytes(path, what).bytes, path);
}

/** What a private file that is not encrypted says; only one without an address needs its key derived. */
async function readPlainIdentity(path: string, what: string): Promise<PublicIdentity | undefined> {
  const { bytes } = readKeyFileBytes(path, what);
  if (detectContainer(bytes) !== 'plain') return undefined;
  const stated = peekIdentity(bytes, path);
  if (stated !== undefined) return stated;
  const { pair } = await readPrivateKey(bytes, path);
  wipe(bytes);
  wipeKeyPair(pair);
  return publicIdentity(pair.publicKey, cryptoTypeOf(pair.type));
}
