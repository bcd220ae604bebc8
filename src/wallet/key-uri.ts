import { blake2b } from '@noble/hashes/blake2b';
import { InvalidKeyInputError } from '../errors/wallet.js';
import { DEV_PHRASE } from './mnemonic.js';

/** One step of a derivation path. */
export interface Junction {
  isHard: boolean;
  /** 32 bytes. */
  chainCode: Uint8Array;
}

export interface KeyUri {
  /** A mnemonic (possibly the development phrase), or `0x` and 64 hex digits. */
  phrase: string;
  /** True when the URI named no phrase of its own or spelled out the public development phrase. */
  isDev: boolean;
  path: Junction[];
  /** The text after `///`; a BIP39 passphrase, ignored for hex seeds. */
  passphrase: string;
}

const U64_MAX = 2n ** 64n - 1n;
const MAX_URI_LENGTH = 8192;

/**
 * Parses `[phrase | 0xSEED](/soft | //hard)*[///passphrase]`, sp-core's grammar. polkadot-js deviates (no `/Bob`, hex
 * junctions), so its parser is not used.
 * Source: sp-core `crypto::SecretUri::from_str`.
 *
 * @throws InvalidKeyInputError
 */
export function parseKeyUri(uri: string): KeyUri {
  if (uri.length > MAX_URI_LENGTH) throw new InvalidKeyInputError('key URI', 'it is too long');
  const match = /^([A-Za-z0-9 ]+)?((?:\/\/?[^/]+)*)(?:\/\/\/([^\n]*))?$/.exec(uri);
  if (match === null) {
    throw new InvalidKeyInputError('key URI', 'it must look like [phrase or 0xSEED]//hard/soft///passphrase');
  }
  const phrase = match[1] ?? DEV_PHRASE;
  const path = [...(match[2] ?? '').matchAll(/\/(\/?)([^/]+)/g)].map(([, hard, text]) => ({
    isHard: hard === '/',
    chainCode: junctionChainCode(text ?? ''),
  }));
  return { phrase, isDev: phrase.trim() === DEV_PHRASE, path, passphrase: match[3] ?? '' };
}

/**
 * A junction's 32-byte chain code: a u64 as 8 little-endian bytes, other text as a SCALE string, zero-padded; the
 * BLAKE2b-256 hash when that is longer than 32 bytes. Source: sp-core `DeriveJunction`.
 */
function junctionChainCode(text: string): Uint8Array {
  const chainCode = new Uint8Array(32);
  // Rust's u64 parser takes leading zeros and one leading plus sign.
  if (/^\+?\d+$/.test(text) && BigInt(text.replace('+', '')) <= U64_MAX) {
    new DataView(chainCode.buffer).setBigUint64(0, BigInt(text.replace('+', '')), true);
    return chainCode;
  }
  const utf8 = new TextEncoder().encode(text);
  const encoded = new Uint8Array([...compactLength(utf8.length), ...utf8]);
  if (encoded.length > 32) return blake2b(encoded, { dkLen: 32 });
  chainCode.set(encoded);
  return chainCode;
}

/** SCALE compact encoding of a length below 2^30; longer junctions are excluded by the bound on the URI. */
function compactLength(length: number): number[] {
  if (length < 64) return [length << 2];
  const value = (length << 2) | 1;
  return [value & 0xff, (value >> 8) & 0xff];
}
