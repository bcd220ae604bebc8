import { existsSync } from 'node:fs';
import { MissingInputError, UsageError } from '../errors/cli.js';
import { KeyFileInconsistentError } from '../errors/wallet.js';
import type { StoredPublicKey } from '../output/views/stored-keys.js';
import {
  filesInTheWay,
  hotkeyPaths,
  isCurvePoint,
  type KeyType,
  keyFileContainer,
  openKeyFile,
  type PublicIdentity,
  parseAccount,
  parsePublicKey,
  type WalletToWrite,
  walletPaths,
  wipeKeyPair,
  writeWallet,
} from '../wallet/index.js';
import type { Context } from './context.js';
import { mayOverwrite } from './store-keys.js';

interface PublicKeyFlags {
  ss58?: string | undefined;
  'public-key-hex'?: string | undefined;
  'key-type'?: KeyType | undefined;
  overwrite?: boolean | undefined;
}

/**
 * The account somebody gave as an address, as a public key, or as both, which then must agree.
 *
 * @throws MissingInputError, InvalidAddressError, InvalidKeyInputError, UsageError
 */
export async function readPublicKey(
  context: Context,
  words: string,
  flags: PublicKeyFlags,
): Promise<PublicIdentity> {
  const { 'public-key-hex': hex, 'key-type': type = 'sr25519' } = flags;
  const address = flags.ss58 ?? (hex === undefined ? await askForAddress(context, words) : undefined);
  const fromAddress = address === undefined ? undefined : parseAccount(address, type);
  const fromHex = hex === undefined ? undefined : parsePublicKey(hex, type);
  if (fromAddress !== undefined && fromHex !== undefined && fromAddress.address !== fromHex.address) {
    throw new UsageError('--ss58 and --public-key-hex are different accounts.');
  }
  const identity = fromHex ?? fromAddress;
  if (identity === undefined) throw new TypeError('no account was given');
  if (!(await isCurvePoint(identity.publicKey, type))) {
    await context.warn(
      `No ${type} key can sign for ${identity.address}; it may be a multisig or a pallet account.`,
    );
  }
  return identity;
}

async function askForAddress(context: Context, words: string): Promise<string> {
  if (!context.isInteractive) {
    const summary = 'the address; or --public-key-hex with the public key';
    throw new MissingInputError(words, [{ name: '--ss58', summary }]);
  }
  return (await context.prompts()).text('Address or public key:');
}

/**
 * Writes the public file of a key in the wallet in use.
 *
 * @throws KeyFileInconsistentError when the private key beside it can be read and is another account
 * @throws WalletExistsError, CancelledError, InvalidNameError, WalletWriteError
 */
export async function storePublicKey(
  context: Context,
  kind: 'coldkey' | 'hotkey',
  identity: PublicIdentity,
  flags: PublicKeyFlags,
): Promise<StoredPublicKey> {
  const wallet = walletPaths(context.walletsPath, context.walletName);
  const hotkey = kind === 'hotkey' ? { name: context.hotkeyName, identity } : undefined;
  const content: WalletToWrite = hotkey === undefined ? { coldkeypub: identity } : { hotkeypub: hotkey };
  const inTheWay = filesInTheWay(wallet, content);
  const path = hotkey === undefined ? wallet.coldkey : hotkeyPaths(wallet, hotkey.name).hotkey;
  const own = await plainAddress(path);
  if (own !== undefined && own !== identity.address) {
    throw new KeyFileInconsistentError(path, `its account is ${own}, not ${identity.address}`);
  }
  const overwrite = await mayOverwrite(context, inTheWay, flags);
  const files = await writeWallet(wallet, content, { overwrite });
  return {
    wallet: wallet.name,
    path: wallet.folder,
    kind,
    ...(hotkey === undefined ? {} : { name: hotkey.name }),
    address: identity.address,
    files,
  };
}

/** The account of a private key that is stored in clear; an encrypted one is compared when it is next unlocked. */
async function plainAddress(path: string): Promise<string | undefined> {
  if (!existsSync(path) || keyFileContainer(path) !== 'plain') return undefined;
  const { pair } = await openKeyFile(path);
  wipeKeyPair(pair);
  return pair.address;
}
