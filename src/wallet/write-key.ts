import { toHex } from '../codec/hex.js';
import type { KeyPair } from './key-pair.js';
import { cryptoTypeOf } from './key-type.js';
import type { PublicIdentity } from './public-identity.js';

/**
 * Which fields are written. `portable`: the six text fields all official tools read, and a `cryptoType` only where
 * leaving it out would show another account. `sdk`: the field set of bittensor 11, unreadable to bittensor-wallet 4.0.
 */
export type KeyFileStyle = 'portable' | 'sdk';

export interface KeyJsonOptions {
  style?: KeyFileStyle;
  /** Leaves out the phrase and the seed; the private key alone is enough for every reader. */
  privateKeyOnly?: boolean;
}

/** The JSON of a private key file, UTF-8. Fields in the official order, compact, absent ones left out. */
export function privateKeyJson(pair: KeyPair, options: KeyJsonOptions = {}): Uint8Array {
  const { mnemonic, seed } = pair;
  const isFull = options.privateKeyOnly !== true;
  const fields = {
    accountId: toHex(pair.publicKey),
    publicKey: toHex(pair.publicKey),
    privateKey: toHex(pair.privateKey),
    ...(isFull && mnemonic !== undefined ? { secretPhrase: mnemonic } : {}),
    ...(isFull && seed !== undefined ? { secretSeed: toHex(seed) } : {}),
    ss58Address: pair.address,
    // bittensor-wallet up to 4.0 refuses any number, which for ed25519 is wanted: it would derive the sr25519 account.
    ...(pair.type === 'ed25519' || options.style === 'sdk' ? { cryptoType: cryptoTypeOf(pair.type) } : {}),
    ...(options.style === 'sdk' ? { accountType: 'standard', signingScheme: pair.type } : {}),
  };
  return new TextEncoder().encode(JSON.stringify(fields));
}

/** The JSON of a public file (`coldkeypub.txt`, `<hotkey>pub.txt`). */
export function publicKeyJson(
  identity: Pick<PublicIdentity, 'publicKey' | 'address' | 'type'>,
  style: KeyFileStyle = 'portable',
): Uint8Array {
  const type = identity.type ?? 'sr25519';
  const fields = {
    accountId: toHex(identity.publicKey),
    publicKey: toHex(identity.publicKey),
    ss58Address: identity.address,
    ...(style === 'sdk'
      ? { cryptoType: cryptoTypeOf(type), accountType: 'standard', signingScheme: type }
      : {}),
    // As text: old tools then still show the right address, where a number makes them fail on the whole folder.
    ...(style === 'portable' && type === 'ed25519' ? { cryptoType: String(cryptoTypeOf(type)) } : {}),
  };
  return new TextEncoder().encode(JSON.stringify(fields));
}
