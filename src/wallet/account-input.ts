import { decodeSs58 } from '../codec/ss58.js';
import { InvalidKeyInputError } from '../errors/wallet.js';
import { parseHexField } from './hex-field.js';
import { cryptoTypeOf, type KeyType } from './key-type.js';
import { type PublicIdentity, publicIdentity } from './public-identity.js';

/**
 * What a person gives as an account: an SS58 address with prefix 42, or a public key of 64 hex digits, `0x` or not.
 *
 * @throws InvalidKeyInputError, InvalidAddressError; the latter offers the form with prefix 42
 */
export function parseAccount(text: string, type: KeyType = 'sr25519'): PublicIdentity {
  const trimmed = text.trim();
  if (/^(?:0x)?[0-9a-fA-F]{64}$/.test(trimmed)) return parsePublicKey(trimmed, type);
  if (trimmed.startsWith('0x')) return parsePublicKey(trimmed, type);
  return publicIdentity(decodeSs58(trimmed), cryptoTypeOf(type));
}

/**
 * A public key in hexadecimal.
 *
 * @throws InvalidKeyInputError
 */
export function parsePublicKey(text: string, type: KeyType = 'sr25519'): PublicIdentity {
  const bytes = parseHexField(text.trim());
  if (bytes?.length !== 32) throw new InvalidKeyInputError('public key', 'it must be 64 hexadecimal digits');
  return publicIdentity(bytes, cryptoTypeOf(type));
}

/**
 * Whether a key can sign at all: it is a point of its curve. Multisig and pallet accounts are not, so this is a reason
 * to warn when somebody stores such an account, not to refuse.
 */
export async function isCurvePoint(publicKey: Uint8Array, type: KeyType = 'sr25519'): Promise<boolean> {
  const { ed25519, RistrettoPoint } = await import('@noble/curves/ed25519');
  try {
    const point = type === 'sr25519' ? RistrettoPoint : ed25519.ExtendedPoint;
    point.fromHex(publicKey);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a seed: 64 hex digits. @throws InvalidKeyInputError that does not repeat them */
export function parseSeed(text: string): Uint8Array {
  const bytes = parseHexField(text.trim());
  if (bytes === undefined) throw new InvalidKeyInputError('seed', 'it is not hexadecimal');
  if (bytes.length !== 32)
    throw new InvalidKeyInputError('seed', `it has ${bytes.length} bytes and must have 32`);
  return bytes;
}

/** The bytes of a private key: 128 hex digits, or 64. @throws InvalidKeyInputError that does not repeat them */
export function parsePrivateKey(text: string): Uint8Array {
  const bytes = parseHexField(text.trim());
  if (bytes === undefined) throw new InvalidKeyInputError('private key', 'it is not hexadecimal');
  if (bytes.length !== 64 && bytes.length !== 32) {
    throw new InvalidKeyInputError('private key', `it has ${bytes.length} bytes and must have 64 or 32`);
  }
  return bytes;
}

export type SecretKind = 'private-key' | 'seed' | 'uri' | 'mnemonic';

/** What a secret typed without a label most likely is: 128 hex digits, 64 hex digits, a URI with a path, else a phrase. */
export function classifySecret(text: string): SecretKind {
  const trimmed = text.trim();
  if (/^(?:0x)?[0-9a-fA-F]{128}$/.test(trimmed)) return 'private-key';
  if (/^(?:0x)?[0-9a-fA-F]{64}$/.test(trimmed)) return 'seed';
  return trimmed.includes('/') ? 'uri' : 'mnemonic';
}
