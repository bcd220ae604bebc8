import { InvalidKeyInputError, UnsafeMessageError } from '../errors/wallet.js';
import { parseAccount } from './account-input.js';
import type { KeyType } from './key-type.js';
import type { Signer } from './signer.js';

/** What polkadot-js puts around a message so that it cannot be a transaction. */
const WRAP_START = new TextEncoder().encode('<Bytes>');
const WRAP_END = new TextEncoder().encode('</Bytes>');

/** A message as text (signed as UTF-8, so `0x12` is four characters) or as bytes. */
export type Message = string | Uint8Array;

export interface SignMessageOptions {
  /** Signs `<Bytes>…</Bytes>`; every verifier that matters accepts both. Off by default, as in btcli. */
  wrap?: boolean;
  /** Signs raw bytes even when they could be a transaction. */
  force?: boolean;
}

/**
 * Signs a message for `wallet verify` and btcli.
 *
 * @returns 64 bytes
 * @throws UnsafeMessageError for raw messages that a chain might take for a transaction: unprintable, or 32 bytes long
 */
export async function signMessage(
  signer: Signer,
  message: Message,
  options: SignMessageOptions = {},
): Promise<Uint8Array> {
  const bytes = messageBytes(message);
  if (options.wrap) return signer.sign(wrap(bytes), 'message');
  if (!options.force) refuseAmbiguous(bytes);
  return signer.sign(bytes, 'message');
}

export interface Verification {
  isValid: boolean;
  /** SS58 of the signer that was asked about. */
  address: string;
  /** The scheme the signature is valid under, or was tried first. */
  type: KeyType;
  /** Whether the signature is over the message in `<Bytes>…</Bytes>`. */
  isWrapped: boolean;
}

/**
 * Verifies a signature as the official tools do: over the message, else over the wrapped message. An address does not
 * tell the scheme; without `type`, sr25519 is tried and then ed25519.
 *
 * @param signature 64 bytes, or their hexadecimal with or without `0x`
 * @param signer SS58 with prefix 42, or a public key in hexadecimal
 * @throws InvalidKeyInputError for a signature or signer that does not parse; a wrong signature is a result
 */
export async function verifyMessage(
  message: Message,
  signature: string | Uint8Array,
  signer: string,
  type?: KeyType,
): Promise<Verification> {
  const { address, publicKey } = parseAccount(signer);
  const signatureBytes = typeof signature === 'string' ? parseSignature(signature) : signature;
  if (signatureBytes.length !== 64) throw badLength(signatureBytes.length);
  const bytes = messageBytes(message);
  const types: KeyType[] = type === undefined ? ['sr25519', 'ed25519'] : [type];
  for (const candidate of types) {
    for (const isWrapped of [false, true]) {
      const signed = isWrapped ? wrap(bytes) : bytes;
      if (await verifySignature(signed, signatureBytes, publicKey, candidate)) {
        return { isValid: true, address, type: candidate, isWrapped };
      }
    }
  }
  return { isValid: false, address, type: types[0] ?? 'sr25519', isWrapped: false };
}

/** Whether a signature is valid over exactly these bytes. Malformed keys and signatures are just not valid. */
export async function verifySignature(
  bytes: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
  type: KeyType,
): Promise<boolean> {
  const { sr25519Verify, ed25519Verify } = await import('./polkadot.js');
  try {
    return (type === 'sr25519' ? sr25519Verify : ed25519Verify)(bytes, signature, publicKey);
  } catch {
    return false;
  }
}

function parseSignature(text: string): Uint8Array {
  const digits = text.trim().toLowerCase().replaceAll('0x', '');
  if (!/^(?:[0-9a-f]{2})*$/.test(digits))
    throw new InvalidKeyInputError('signature', 'it is not hexadecimal');
  return Uint8Array.from(Buffer.from(digits, 'hex'));
}

const badLength = (length: number): InvalidKeyInputError =>
  new InvalidKeyInputError('signature', `it has ${length} bytes and must have 64`);

const messageBytes = (message: Message): Uint8Array =>
  typeof message === 'string' ? new TextEncoder().encode(message) : message;

const wrap = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...WRAP_START, ...bytes, ...WRAP_END]);

/** A transaction is signed as its bytes, or as their 32-byte hash when over 256 bytes: neither may pass as a message. */
function refuseAmbiguous(bytes: Uint8Array): void {
  if (bytes.length === 32)
    throw new UnsafeMessageError('at exactly 32 bytes it could be the hash of a transaction');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnsafeMessageError('it is not text, so it could be a transaction');
  }
  if (/[\p{Cc}\p{Cn}\p{Co}]/u.test(text.replace(/[\t\r\n]/g, ''))) {
    throw new UnsafeMessageError('it has unprintable characters, so it could be a transaction');
  }
}
