import { readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { BaseError } from '../errors/base.js';
import { isTemporaryName } from './atomic-write.js';
import { type ContainerFormat, detectContainer } from './container/index.js';
import { exists, statsOf } from './file-stats.js';
import { requireWallet } from './identity.js';
import { decryptKeyFile, type PasswordInput } from './key-file.js';
import { listWallet } from './list.js';
import { hotkeyPaths, type WalletPaths } from './paths.js';
import { sameKey } from './public-identity.js';
import { readKeyFileBytes } from './read-file.js';
import { readPrivateKey, readPublicKey } from './read-key.js';
import { wipe, wipeKeyPair } from './secret-bytes.js';

/** `error`: wrong or dangerous now; `warning`: should be changed; `note`: normal for the format, worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  severity: Severity;
  /** Stable identifier, e.g. `FILE_MODE`. */
  code: string;
  path: string;
  /** One sentence, free of secrets. */
  message: string;
  /** What to do about it. */
  fix?: string;
}

export interface CheckOptions {
  /** Opens an encrypted coldkey, so that its content is checked too; without it that is noted as not checked. */
  coldkeyPassword?: PasswordInput;
  hotkeyPassword?: (hotkeyName: string) => PasswordInput | undefined;
}

/**
 * Audits a wallet folder: modes, owners, links, formats, plain secrets, leftovers, and whether private and public files
 * are the same account. Changes nothing.
 *
 * @throws WalletNotFoundError; a wrong password is a finding, not an exception
 */
export async function checkWallet(wallet: WalletPaths, options: CheckOptions = {}): Promise<Finding[]> {
  requireWallet(wallet);
  const findings = [...checkFolder(wallet.folder), ...checkFolder(wallet.hotkeysFolder)];
  findings.push(
    ...(await checkKey(
      'coldkey',
      wallet.coldkey,
      wallet.coldkeypub,
      'regen-coldkeypub',
      options.coldkeyPassword,
    )),
  );
  for (const { name } of listWallet(wallet).hotkeys) {
    const { hotkey, hotkeypub } = hotkeyPaths(wallet, name);
    findings.push(
      ...(await checkKey('hotkey', hotkey, hotkeypub, 'regen-hotkeypub', options.hotkeyPassword?.(name))),
    );
  }
  return findings;
}

/** Whether nothing is wrong: notes only. */
export const isSound = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity === 'note');

function checkFolder(folder: string): Finding[] {
  const findings: Finding[] = [];
  const stats = attempt(findings, folder, () => statsOf(folder));
  if (stats === undefined) return findings;
  findings.push(...checkOwner(folder, stats));
  if (stats.isSymbolicLink()) {
    findings.push(
      warning('FOLDER_LINK', folder, 'The folder is a symbolic link; nothing will be written through it.'),
    );
  } else if (isShared(stats)) {
    findings.push(
      warning(
        'FOLDER_MODE',
        folder,
        'Other users can look into the folder.',
        `chmod 700 ${shellQuoted(folder)}`,
      ),
    );
  }
  try {
    for (const name of readdirSync(folder)) {
      const isLeftover = isTemporaryName(name) || name.endsWith('.tmp') || /\.bak-\d+$/.test(name);
      const message = 'It is left over from an interrupted write or an upgrade and may hold a private key.';
      if (isLeftover)
        findings.push(
          warning('LEFTOVER', join(folder, name), message, 'Delete it once the key beside it opens.'),
        );
    }
  } catch (error) {
    findings.push(
      failure('UNREADABLE', folder, `The folder cannot be read (${(error as NodeJS.ErrnoException).code}).`),
    );
  }
  return findings;
}

async function checkKey(
  kind: 'coldkey' | 'hotkey',
  privatePath: string,
  publicPath: string,
  publicCommand: string,
  password: PasswordInput | undefined,
): Promise<Finding[]> {
  const findings = [...checkFile(privatePath), ...checkFile(publicPath)];
  const published = attempt(findings, publicPath, () => {
    const { bytes } = readKeyFileBytes(publicPath, 'public key');
    return readPublicKey(bytes, publicPath);
  });
  const content = attempt(findings, privatePath, () => readKeyFileBytes(privatePath, kind).bytes);
  if (content === undefined) {
    if (published !== undefined)
      findings.push(note('WATCH_ONLY', publicPath, `The ${kind} is watch-only here.`));
    return findings;
  }
  if (published === undefined && !exists(publicPath)) {
    const message = `The public file of the ${kind} is missing, so its address cannot be shown without the key.`;
    findings.push(
      warning('PUBLIC_FILE_MISSING', publicPath, message, `Write it with \`tao wallet ${publicCommand}\`.`),
    );
  }
  const container = detectContainer(content);
  findings.push(...checkContainer(kind, privatePath, container));
  if (container !== 'plain' && password === undefined) {
    findings.push(
      note('NOT_OPENED', privatePath, 'It is encrypted and was not opened, so its content was not checked.'),
    );
    return findings;
  }
  const opened = await openForCheck(content, privatePath, password, findings);
  if (opened !== undefined && published !== undefined && !sameKey(opened, published.publicKey)) {
    const message = `It names ${published.address}, which is not the account of the private key beside it.`;
    findings.push(
      failure('PUBLIC_FILE_MISMATCH', publicPath, message, 'Use neither address before you know why.'),
    );
  }
  return findings;
}

async function openForCheck(
  content: Uint8Array,
  path: string,
  password: PasswordInput | undefined,
  findings: Finding[],
): Promise<Uint8Array | undefined> {
  try {
    const plaintext = await decryptKeyFile(content, path, password);
    const { pair, warnings } = await readPrivateKey(plaintext, path);
    wipe(plaintext);
    findings.push(...warnings.map((message) => warning('CONTENT', path, message)));
    const hasPhrase = pair.mnemonic !== undefined || pair.seed !== undefined;
    if (detectContainer(content) === 'plain' && hasPhrase) {
      findings.push(
        note('PLAIN_PHRASE', path, 'Its phrase or seed is in it unencrypted, beside the private key.'),
      );
    }
    wipeKeyPair(pair);
    return pair.publicKey;
  } catch (error) {
    findings.push(asFinding(error, path));
    return undefined;
  }
}

function checkContainer(kind: 'coldkey' | 'hotkey', path: string, container: ContainerFormat): Finding[] {
  if (container === 'nacl') return [];
  if (container !== 'plain') {
    const message = `It is encrypted in the old ${container} format.`;
    return [warning('OLD_FORMAT', path, message, 'Upgrade it with `tao wallet password upgrade`.')];
  }
  if (kind === 'hotkey')
    return [note('PLAIN_KEY', path, 'The hotkey is not encrypted, which is the usual way to run a miner.')];
  const message = 'The coldkey is not encrypted: whoever can read this file owns its funds.';
  return [warning('PLAIN_KEY', path, message, 'Encrypt it with `tao wallet password add`.')];
}

function checkFile(path: string): Finding[] {
  const findings: Finding[] = [];
  const stats = attempt(findings, path, () => statsOf(path));
  if (stats === undefined) return findings;
  findings.push(...checkOwner(path, stats));
  if (stats.isSymbolicLink()) {
    findings.push(
      warning('FILE_LINK', path, 'The file is a symbolic link; it is read but will not be written through.'),
    );
  } else if (stats.isFile() && isShared(stats)) {
    const isPublic = path.endsWith('pub.txt');
    const add = isPublic && (stats.mode & 0o022) === 0 ? note : isPublic ? warning : failure;
    findings.push(
      add(
        'FILE_MODE',
        path,
        `Other users can ${(stats.mode & 0o022) === 0 ? 'read' : 'change'} the file.`,
        `chmod 600 ${shellQuoted(path)}`,
      ),
    );
  }
  return findings;
}

function checkOwner(path: string, stats: Stats): Finding[] {
  const isOwn = process.getuid === undefined || stats.uid === process.getuid();
  return isOwn ? [] : [failure('OWNER', path, 'It belongs to another user of this machine.')];
}

const shellQuoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

const isShared = (stats: Stats): boolean => process.platform !== 'win32' && (stats.mode & 0o077) !== 0;

/** Runs a reader; a missing file is no finding here, any other failure is. */
function attempt<T>(findings: Finding[], path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const isMissing = error instanceof BaseError && error.code === 'KEY_FILE_NOT_FOUND';
    if (!isMissing) findings.push(asFinding(error, path));
    return undefined;
  }
}

function asFinding(error: unknown, path: string): Finding {
  if (!(error instanceof BaseError)) throw error;
  return failure(error.code, path, error.message);
}

const finding =
  (severity: Severity) =>
  (code: string, path: string, message: string, fix?: string): Finding => ({
    severity,
    code,
    path,
    message,
    ...(fix === undefined ? {} : { fix }),
  });
const failure = finding('error');
const warning = finding('warning');
const note = finding('note');
