import { createHash } from 'node:crypto';
import { InvalidAddressError } from '../errors/address.js';

/** SS58 prefix of Bittensor accounts (the generic Substrate one). */
export const SS58_PREFIX = 42;

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const CONTEXT = new TextEncoder().encode('SS58PRE');
const KEY_LENGTH = 32;
const CHECKSUM_LENGTH = 2;

/** A 32-byte account id → SS58 text. Source: ss58 registry, "simple account" and "full account" types. */
export function encodeSs58(accountId: Uint8Array, prefix = SS58_PREFIX): string {
  const payload = Uint8Array.from([...prefixBytes(prefix), ...accountId]);
  return base58Encode(Uint8Array.from([...payload, ...checksum(payload)]));
}

/**
 * SS58 text → its 32-byte account id.
 *
 * @param expectedPrefix the network; addresses of others are refused unless it is `any`
 * @throws InvalidAddressError naming a wrong character, length, checksum or network
 */
export function decodeSs58(text: string, expectedPrefix: number | 'any' = SS58_PREFIX): Uint8Array {
  const { prefix, accountId } = readSs58(text);
  if (expectedPrefix !== 'any' && prefix !== expectedPrefix) {
    throw new InvalidAddressError(
      text,
      'prefix',
      `it belongs to another network (SS58 prefix ${prefix}, here it is ${expectedPrefix})`,
      [`The same key on this network is ${encodeSs58(accountId, expectedPrefix)}.`],
    );
  }
  return accountId;
}

/** Whether {@link decodeSs58} accepts the text. */
export function isSs58(text: string): boolean {
  try {
    decodeSs58(text);
    return true;
  } catch {
    return false;
  }
}

/** SS58 text of any network → network prefix and account id. @throws InvalidAddressError */
export function readSs58(text: string): { prefix: number; accountId: Uint8Array } {
  const bytes = base58Decode(text);
  const [first = 0, second = 0] = bytes;
  const prefixLength = first < 64 ? 1 : 2;
  if (bytes.length !== prefixLength + KEY_LENGTH + CHECKSUM_LENGTH) {
    throw new InvalidAddressError(text, 'length', 'it does not hold a 32-byte key');
  }
  const payload = bytes.subarray(0, prefixLength + KEY_LENGTH);
  const [a, b] = checksum(payload);
  if (a !== bytes.at(-2) || b !== bytes.at(-1)) {
    throw new InvalidAddressError(
      text,
      'checksum',
      'its checksum does not match, so it was probably mistyped',
    );
  }
  if (first > 127) throw new InvalidAddressError(text, 'prefix', 'its network prefix is reserved');
  const prefix = first < 64 ? first : ((first & 0x3f) << 2) | (second >> 6) | ((second & 0x3f) << 8);
  return { prefix, accountId: payload.slice(prefixLength) };
}

function prefixBytes(prefix: number): number[] {
  if (prefix < 64) return [prefix];
  return [((prefix & 0xfc) >> 2) | 0x40, (prefix >> 8) | ((prefix & 3) << 6)];
}

/** Blake2b of 64 bytes, which Node has itself: every list of addresses starts with it. */
function checksum(payload: Uint8Array): Uint8Array {
  return createHash('blake2b512').update(CONTEXT).update(payload).digest().subarray(0, CHECKSUM_LENGTH);
}

function base58Encode(bytes: Uint8Array): string {
  let value = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; value > 0n; value /= 58n) text = ALPHABET[Number(value % 58n)] + text;
  const leadingZeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(leadingZeros, 0)) + text;
}

function base58Decode(text: string): Uint8Array {
  // 49 characters is the longest address there is; the bound keeps the big integer small.
  if (text.length === 0 || text.length > 60)
    throw new InvalidAddressError(text, 'length', 'its length is wrong');
  let value = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) {
      throw new InvalidAddressError(
        text,
        'character',
        `it contains ${JSON.stringify(character)}, which base58 does not use`,
      );
    }
    value = value * 58n + BigInt(digit);
  }
  const hex = value === 0n ? '' : value.toString(16);
  const leadingZeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([
    ...Buffer.alloc(leadingZeros),
    ...Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex'),
  ]);
}
