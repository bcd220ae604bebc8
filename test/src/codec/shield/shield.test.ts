import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toHex } from '../../../../src/codec/hex.js';
import {
  SHIELD_KEY_BYTES,
  shieldKeyHash,
  shieldKeyPair,
  shieldTransaction,
  unshieldTransaction,
} from '../../../../src/codec/shield/shield.js';
import {
  decodeShieldedTransaction,
  encodeShieldedTransaction,
} from '../../../../src/codec/shield/shielded-transaction.js';

/** As many bytes as asked for, of a stream that depends on `seed` only. */
function randomFrom(seed: string) {
  let count = 0;
  return (length: number) =>
    createHash('shake256', { outputLength: length }).update(`${seed}${count++}`).digest();
}

const seedOf = (text: string) => createHash('sha512').update(text).digest();
const pair = shieldKeyPair(seedOf('a'));

describe('shieldKeyPair', () => {
  it('default: known answer of FIPS 203, ML-KEM-768 key generation', () => {
    // NIST ACVP, ML-KEM-keyGen-FIPS203, parameter set ML-KEM-768, tcId 26: d and z, and how ek begins.
    const d = 'E34A701C4C87582F42264EE422D3C684D97611F2523EFE0C998AF05056D693DC';
    const z = 'A85768F3486BD32A01BF9A8F21EA938E648EAE4E5448C34C3EB88820B159EEDD';
    const { publicKey, secretKey } = shieldKeyPair(Buffer.from(d + z, 'hex'));
    expect(toHex(publicKey.subarray(0, 16))).toBe('0x6d14a071f7cc452558d5e71a7b087062');
    expect(publicKey).toHaveLength(SHIELD_KEY_BYTES);
    expect(secretKey).toHaveLength(2400);
  });
});

describe('shieldTransaction', () => {
  it('default: the layout of the chain', () => {
    const ciphertext = shieldTransaction(new Uint8Array(175), pair.publicKey, randomFrom('x'));
    expect(ciphertext).toHaveLength(16 + 2 + 1088 + 24 + 175 + 16);
    expect(ciphertext.subarray(0, 16)).toEqual(shieldKeyHash(pair.publicKey));
    expect(Buffer.from(ciphertext).readUInt16LE(16)).toBe(1088);
  });

  it('behavior: its key opens it, whatever it says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.string(), (plain, seed) => {
        const ciphertext = shieldTransaction(plain, pair.publicKey, randomFrom(seed));
        const parts = decodeShieldedTransaction(ciphertext);
        expect(parts && toHex(unshieldTransaction(parts, pair.secretKey)!)).toBe(toHex(plain));
      }),
      { numRuns: 10 },
    );
  });

  it('error: another key, or one bit changed in capsule, nonce or text', () => {
    const ciphertext = shieldTransaction(new Uint8Array(40).fill(7), pair.publicKey, randomFrom('y'));
    const parts = decodeShieldedTransaction(ciphertext)!;
    expect(unshieldTransaction(parts, shieldKeyPair(seedOf('b')).secretKey)).toBeUndefined();
    for (const at of [18, 18 + 1087, 18 + 1088, 18 + 1088 + 24, ciphertext.length - 1]) {
      const changed = Uint8Array.from(ciphertext);
      changed[at]! ^= 1;
      expect(unshieldTransaction(decodeShieldedTransaction(changed)!, pair.secretKey)).toBeUndefined();
    }
    expect(unshieldTransaction({ ...parts, capsule: new Uint8Array(4) }, pair.secretKey)).toBeUndefined();
  });
});

describe('decodeShieldedTransaction', () => {
  it('behavior: reads what was written', () => {
    const part = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
    fc.assert(
      fc.property(part(16), fc.uint8Array({ maxLength: 2000 }), part(24), fc.uint8Array(), (...parts) => {
        const [keyHash, capsule, nonce, encrypted] = parts;
        const transaction = { keyHash, capsule, nonce, encrypted };
        const bytes = encodeShieldedTransaction(transaction);
        expect(bytes).toHaveLength(42 + capsule.length + encrypted.length);
        expect(decodeShieldedTransaction(bytes)).toEqual(transaction);
        const shortest = 42 + capsule.length;
        expect(decodeShieldedTransaction(bytes.subarray(0, shortest))?.encrypted).toHaveLength(0);
        expect(decodeShieldedTransaction(bytes.subarray(0, shortest - 1))).toBeUndefined();
      }),
    );
  });

  it('error: shorter than its head', () => {
    expect(decodeShieldedTransaction(new Uint8Array(17))).toBeUndefined();
  });
});
