import { CancelledError } from '../errors/cli.js';
import { WalletExistsError } from '../errors/wallet.js';
import type { StoredKey, StoredKeys } from '../output/views/stored-keys.js';
import {
  filesInTheWay,
  hotkeyPaths,
  type KeyPair,
  type KeyToWrite,
  type WalletToWrite,
  walletPaths,
  wipeKeyPair,
  writeWallet,
} from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import { newPassword } from './new-password.js';

export interface StoreRequest {
  /** The command's words, for messages. */
  words: string;
  coldkey?: KeyPair;
  hotkey?: KeyPair;
  flags: StoreFlags;
}

interface StoreFlags extends PasswordFlags {
  'use-password'?: boolean | undefined;
  overwrite?: boolean | undefined;
  uri?: string | undefined;
  'show-mnemonic'?: boolean | undefined;
}

/**
 * Writes new keys into the wallet the context names. Everything that can be refused is, before the first question and
 * before the first write.
 *
 * @throws WalletExistsError, CancelledError, InvalidNameError, WeakPasswordError, WalletWriteError
 */
export async function storeKeys(context: Context, request: StoreRequest): Promise<StoredKeys> {
  const { coldkey, hotkey } = request;
  const wallet = walletPaths(context.walletsPath, context.walletName);
  const content: WalletToWrite = {
    ...(coldkey === undefined ? {} : { coldkey: { pair: coldkey } }),
    ...(hotkey === undefined ? {} : { hotkey: { pair: hotkey, name: context.hotkeyName } }),
  };
  const overwrite = await mayOverwrite(context, filesInTheWay(wallet, content), request.flags.overwrite);
  const names = [wallet.name, ...(hotkey === undefined ? [] : [context.hotkeyName])];
  // A development key is public; a password would protect nothing. Hotkeys are used by unattended machines.
  const encrypts = { coldkey: request.flags.uri === undefined, hotkey: false };
  for (const kind of ['coldkey', 'hotkey'] as const) {
    const key: KeyToWrite | undefined = content[kind];
    if (key === undefined || !(wantsPassword(request, kind) ?? encrypts[kind])) continue;
    key.password = await newPassword(context, {
      words: request.words,
      kind,
      names,
      keyFilePath: kind === 'coldkey' ? wallet.coldkey : hotkeyPaths(wallet, context.hotkeyName).hotkey,
      flags: request.flags,
    });
  }
  const progress = await context.progress('Writing the key files');
  try {
    const files = await writeWallet(wallet, content, { overwrite });
    return {
      wallet: wallet.name,
      path: wallet.folder,
      ...(content.coldkey === undefined ? {} : { coldkey: describe(context, content.coldkey, request) }),
      ...(content.hotkey === undefined
        ? {}
        : { hotkey: { name: content.hotkey.name, ...describe(context, content.hotkey, request) } }),
      files,
    };
  } finally {
    progress.stop();
    for (const pair of [coldkey, hotkey]) if (pair !== undefined) wipeKeyPair(pair);
  }
}

/** With both keys at once, the flag speaks of the coldkey, as in btcli. */
const wantsPassword = ({ coldkey, flags }: StoreRequest, kind: 'coldkey' | 'hotkey'): boolean | undefined =>
  kind === 'hotkey' && coldkey !== undefined ? false : flags['use-password'];

async function mayOverwrite(context: Context, files: string[], flag: boolean | undefined): Promise<boolean> {
  if (files.length === 0 || flag === true) return true;
  if (!context.isInteractive) throw new WalletExistsError(files);
  const question = `Replace ${files.join(', ')}? Without a backup what is there is lost for ever.`;
  if (!(await (await context.prompts()).confirm(question))) throw new CancelledError('Writing the keys');
  return true;
}

function describe(context: Context, { pair, password }: KeyToWrite, { flags }: StoreRequest): StoredKey {
  const isShown =
    flags['show-mnemonic'] === true || (context.host.stdout.isTTY === true && context.flags.json !== true);
  return {
    address: pair.address,
    type: pair.type,
    isEncrypted: password !== undefined,
    ...(isShown && pair.mnemonic !== undefined && flags.uri === undefined ? { mnemonic: pair.mnemonic } : {}),
  };
}
