import { isSs58 } from '../codec/ss58.js';
import { InvalidKeyInputError, NotEd25519Error } from '../errors/wallet.js';
import type { DecryptedMessage, EncryptedMessage } from '../output/views/sealed-messages.js';
import {
  isCurvePoint,
  openSealedMessage,
  type PublicIdentity,
  parseAccount,
  readColdkeyIdentity,
  sealMessage,
  walletPaths,
} from '../wallet/index.js';
import type { Context } from './context.js';
import type { PasswordFlags } from './given-password.js';
import type { KeyRole } from './keys.js';
import { openKey } from './open-key.js';

/**
 * Encrypts a text for an account.
 *
 * @param recipient an address, a public key in hexadecimal, or the name of a wallet
 * @throws NotEd25519Error, InvalidKeyInputError, InvalidAddressError, WalletNotFoundError
 */
export async function encryptText(
  context: Context,
  message: string,
  recipient: string,
): Promise<EncryptedMessage> {
  const { address, publicKey } = await receiver(context, recipient);
  const sealed = await sealMessage(new TextEncoder().encode(message), publicKey);
  return { ciphertext: `0x${Buffer.from(sealed).toString('hex')}`, recipient: address };
}

async function receiver(context: Context, typed: string): Promise<PublicIdentity> {
  if (isSs58(typed) || /^(?:0x)?[0-9a-fA-F]{64}$/.test(typed)) {
    const account = parseAccount(typed, 'ed25519');
    // An address does not tell its scheme, and some fit both.
    if (await isCurvePoint(account.publicKey, 'sr25519')) {
      await context.warn(`${account.address} may also be an sr25519 key, and then nobody can read this.`);
    }
    return account;
  }
  const identity = await readColdkeyIdentity(walletPaths(context.walletsPath, typed));
  if (identity.type !== 'ed25519') throw new NotEd25519Error(`The coldkey of ${typed}`);
  return identity;
}

/**
 * Decrypts a text with a key of the wallet in use, which is opened here: the unlock agent only signs.
 *
 * @param ciphertext hexadecimal, `0x` or not
 * @throws InvalidKeyInputError, MessageNotDecryptedError, NotEd25519Error and what opening a key throws
 */
export async function decryptText(
  context: Context,
  ciphertext: string,
  role: KeyRole,
  flags: PasswordFlags,
): Promise<DecryptedMessage> {
  const digits = ciphertext.trim().replace(/^0x/i, '');
  if (!/^(?:[0-9a-fA-F]{2})+$/.test(digits)) {
    throw new InvalidKeyInputError('ciphertext', 'it is not hexadecimal');
  }
  const { pair } = await openKey(context, role, flags);
  const message = await openSealedMessage(Uint8Array.from(Buffer.from(digits, 'hex')), pair);
  return { message: new TextDecoder().decode(message), address: pair.address };
}
