import { WalletExistsError } from '../errors/wallet.js';
import {
  type FileToWrite,
  makePrivateFolder,
  type WriteOptions,
  writeFilesAtomically,
} from './atomic-write.js';
import { exists } from './file-stats.js';
import { readPublicFile } from './identity.js';
import { encryptKeyFile } from './key-file.js';
import type { KeyPair } from './key-pair.js';
import { checkNewName } from './names.js';
import { hotkeyPaths, type WalletPaths } from './paths.js';
import { type PublicIdentity, sameKey } from './public-identity.js';
import { type Password, wipe } from './secret-bytes.js';
import { type KeyFileStyle, privateKeyJson, publicKeyJson } from './write-key.js';

/** A private key to store. */
export interface KeyToWrite {
  pair: KeyPair;
  /** Encrypts the file with it; without, the file is plain JSON. */
  password?: Password;
  /** Stores neither phrase nor seed. */
  privateKeyOnly?: boolean;
  style?: KeyFileStyle;
}

type Identity = Pick<PublicIdentity, 'publicKey' | 'address' | 'type'>;

/** What to write; every part is optional. A private key brings its public file along. */
export interface WalletToWrite {
  coldkey?: KeyToWrite;
  /** A public file alone: a watch-only wallet. */
  coldkeypub?: Identity;
  hotkey?: KeyToWrite & { name: string };
  hotkeypub?: { name: string; identity: Identity };
}

interface PlannedFile {
  path: string;
  /** For a public file: the account it will name. */
  identity?: Identity;
  content: () => Promise<Uint8Array>;
}

/**
 * The files that {@link writeWallet} would replace: ask about them once, then pass `overwrite`. A public file that
 * already names the same account is not one of them.
 *
 * @throws InvalidNameError also for names we would not create
 */
export function filesInTheWay(wallet: WalletPaths, content: WalletToWrite): string[] {
  checkNames(wallet, content);
  return plan(wallet, content)
    .filter((file) => exists(file.path) && !namesSameAccount(file))
    .map(({ path }) => path);
}

/**
 * Writes keys into a wallet, making its folders (0700). All checks come before the first write and before the slow
 * encryption; private files appear before public ones.
 *
 * @returns the paths written
 * @throws InvalidNameError for names we would not create; WalletExistsError, WalletWriteError, KeyDerivationError
 */
export async function writeWallet(
  wallet: WalletPaths,
  content: WalletToWrite,
  options: WriteOptions = {},
): Promise<string[]> {
  const inTheWay = filesInTheWay(wallet, content);
  if (inTheWay.length > 0 && options.overwrite !== true) throw new WalletExistsError(inTheWay);
  const planned = plan(wallet, content).filter((file) => !namesSameAccount(file));
  const files: FileToWrite[] = [];
  try {
    for (const { path, content: make } of planned) files.push({ path, content: await make() });
    makePrivateFolder(wallet.folder, options.disk);
    if (content.hotkey !== undefined || content.hotkeypub !== undefined) {
      makePrivateFolder(wallet.hotkeysFolder, options.disk);
    }
    writeFilesAtomically(files, options);
  } finally {
    for (const file of files) wipe(file.content);
  }
  return files.map(({ path }) => path);
}

function plan(wallet: WalletPaths, content: WalletToWrite): PlannedFile[] {
  const { coldkey, hotkey } = content;
  const coldkeypub = content.coldkeypub ?? coldkey?.pair;
  const hotkeypub = content.hotkeypub ?? (hotkey && { name: hotkey.name, identity: hotkey.pair });
  const files: PlannedFile[] = [];
  if (coldkey) files.push(privateFile(wallet.coldkey, coldkey));
  if (hotkey) files.push(privateFile(hotkeyPaths(wallet, hotkey.name).hotkey, hotkey));
  if (coldkeypub) files.push(publicFile(wallet.coldkeypub, coldkeypub, coldkey?.style));
  if (hotkeypub) {
    files.push(publicFile(hotkeyPaths(wallet, hotkeypub.name).hotkeypub, hotkeypub.identity, hotkey?.style));
  }
  return files;
}

function privateFile(path: string, key: KeyToWrite): PlannedFile {
  return {
    path,
    async content() {
      const json = privateKeyJson(key.pair, key);
      const bytes = await encryptKeyFile(json, key.password);
      wipe(json);
      return bytes;
    },
  };
}

function publicFile(path: string, identity: Identity, style?: KeyFileStyle): PlannedFile {
  return { path, identity, content: async () => publicKeyJson(identity, style) };
}

function namesSameAccount({ path, identity }: PlannedFile): boolean {
  if (identity === undefined || !exists(path)) return false;
  try {
    const present = readPublicFile(path, 'public key');
    return present.type === identity.type && sameKey(present.publicKey, identity.publicKey);
  } catch {
    return false;
  }
}

/** Names that exist already may be odd; new ones follow the strict rule. */
function checkNames(wallet: WalletPaths, content: WalletToWrite): void {
  if (!exists(wallet.folder)) checkNewName('wallet', wallet.name);
  const hotkeyName = content.hotkey?.name ?? content.hotkeypub?.name;
  if (hotkeyName === undefined) return;
  const { hotkey, hotkeypub } = hotkeyPaths(wallet, hotkeyName);
  if (!exists(hotkey) && !exists(hotkeypub)) checkNewName('hotkey', hotkeyName);
}
