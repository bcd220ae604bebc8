import { KeyFileInconsistentError, KeyFileNotFoundError, WatchOnlyError } from '../errors/wallet.js';
import { exists } from './file-stats.js';
import { readPublicFile, requireWallet } from './identity.js';
import { type OpenedKeyFile, openKeyFile, type PasswordInput } from './key-file.js';
import { hotkeyPaths, type WalletPaths } from './paths.js';
import { sameKey } from './public-identity.js';
import { wipeKeyPair } from './secret-bytes.js';
import { createSigner, type LocalSigner } from './signer.js';

/** A key ready to sign, and what was noticed while opening it. */
export interface UnlockedKey {
  signer: LocalSigner;
  /** One sentence each, free of secrets; show them on stderr. */
  warnings: string[];
}

/**
 * Opens the coldkey, password or not, and verifies `coldkeypub.txt` against it. Use {@link unlockColdkey} unless the
 * secret itself is needed (export, password change); the caller wipes `pair`.
 *
 * @throws WalletNotFoundError, WatchOnlyError, and everything `openKeyFile` throws
 * @throws KeyFileInconsistentError when `coldkeypub.txt` names another account
 */
export async function openColdkey(wallet: WalletPaths, password?: PasswordInput): Promise<OpenedKeyFile> {
  requireWallet(wallet);
  return openVerified(wallet.coldkey, wallet.coldkeypub, 'coldkey', password);
}

/** The same for a hotkey. @throws as {@link openColdkey}, and InvalidNameError */
export async function openHotkey(
  wallet: WalletPaths,
  hotkeyName: string,
  password?: PasswordInput,
): Promise<OpenedKeyFile> {
  const { hotkey, hotkeypub } = hotkeyPaths(wallet, hotkeyName);
  requireWallet(wallet);
  return openVerified(hotkey, hotkeypub, 'hotkey', password);
}

/** The coldkey as a signer. Dispose of it when done. @throws as {@link openColdkey} */
export async function unlockColdkey(wallet: WalletPaths, password?: PasswordInput): Promise<UnlockedKey> {
  return toSigner(await openColdkey(wallet, password));
}

/** A hotkey as a signer. Dispose of it when done. @throws as {@link openHotkey} */
export async function unlockHotkey(
  wallet: WalletPaths,
  hotkeyName: string,
  password?: PasswordInput,
): Promise<UnlockedKey> {
  return toSigner(await openHotkey(wallet, hotkeyName, password));
}

async function openVerified(
  privatePath: string,
  publicPath: string,
  what: string,
  password?: PasswordInput,
): Promise<OpenedKeyFile> {
  const published = exists(publicPath) ? readPublicFile(publicPath, `${what}pub`) : undefined;
  if (!exists(privatePath)) {
    if (published !== undefined) throw new WatchOnlyError(privatePath, published.address);
    throw new KeyFileNotFoundError(privatePath, what);
  }
  const opened = await openKeyFile(privatePath, password, what);
  if (published !== undefined && !sameKey(published.publicKey, opened.pair.publicKey)) {
    const { address } = opened.pair;
    wipeKeyPair(opened.pair);
    throw new KeyFileInconsistentError(
      publicPath,
      `it names ${published.address}, but the private key is ${address}`,
      [
        `If the private key is the right one, write the public file again with \`tao wallet regen-${what}pub\`.`,
      ],
    );
  }
  if ((opened.mode & 0o077) !== 0 && process.platform !== 'win32') {
    opened.warnings.push(`${privatePath} can be read by other users of this machine; chmod it to 600.`);
  }
  return opened;
}

function toSigner({ pair, warnings }: OpenedKeyFile): UnlockedKey {
  const signer = createSigner(pair);
  wipeKeyPair(pair);
  return { signer, warnings };
}
