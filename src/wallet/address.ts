import { blake2b } from '@noble/hashes/blake2b';
import { InvalidKeyInputError } from '../errors/wallet.js';

/** SS58 prefix of Bittensor accounts. */
export const SS58_PREFIX = 42;

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const CONTEXT = new TextEncoder().encode('SS58PRE');

function checksum(payload: Uint8Array): Uint8Array {
  return blake2b.create({ dkLen: 64 }).update(CONTEXT).update(payload).digest().subarray(0, 2);
}

/** 32-byte public key → SS58 text with prefix 42. */
export function encodeAddress(publicKey: Uint8Array): string {
  const bytes = new Uint8Array(35);
  bytes[0] = SS58_PREFIX;
  bytes.set(publicKey, 1);
  bytes.set(checksum(bytes.subarray(0, 33)), 33);
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  while (value > 0n) {
    text = ALPHABET[Number(value % 58n)] + text;
    value /= 58n;
  }
  return text;
}

/**
 * SS58 text of any network → its prefix and 32-byte public key.
 *
 * @throws InvalidKeyInputError when a character, the length or the checksum is wrong
 */
export function decodeAddress(text: string): { prefix: number; publicKey: Uint8Array } {
  const bytes = base58Decode(text);
  const first = bytes[0] ?? 0;
  if (first > 127) throw new InvalidKeyInputError('address', 'its network prefix is reserved');
  const prefixLength = first < 64 ? 1 : 2;
  if (bytes.length !== prefixLength + 34)
    throw new InvalidKeyInputError('address', 'it does not hold a 32-byte key');
  const payload = bytes.subarray(0, prefixLength + 32);
  const expected = checksum(payload);
  if (expected[0] !== bytes.at(-2) || expected[1] !== bytes.at(-1)) {
    throw new InvalidKeyInputError('address', 'its checksum does not match, so it was probably mistyped');
  }
  const second = bytes[1] ?? 0;
  const prefix = first < 64 ? first : ((first & 0x3f) << 2) | (second >> 6) | ((second & 0x3f) << 8);
  return { prefix, publicKey: payload.slice(prefixLength) };
}

function base58Decode(text: string): Uint8Array {
  // The longest address (two-byte prefix) has 49 characters; the bound keeps the big integer small.
  if (text.length === 0 || text.length > 60) throw new InvalidKeyInputError('address', 'its length is wrong');
  let value = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) throw new InvalidKeyInputError('address', 'it has a character that base58 does not use');
    value = value * 58n + BigInt(digit);
  }
  const hex = value.toString(16);
  const body = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  const leadingZeros = text.match(/^1*/)?.[0].length ?? 0;
  const significant = value === 0n ? Buffer.alloc(0) : body;
  return new Uint8Array(Buffer.concat([Buffer.alloc(leadingZeros), significant]));
}
