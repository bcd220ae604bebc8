import { describe, expect, it } from '@jest/globals';
import { fromHex } from '../../../../src/codec/hex.js';
import { decodeCiphertext, encodeCiphertext } from '../../../../src/codec/timelock/ciphertext.js';
import { beaconPublicKey, checkRoundSignature, signRound } from '../../../../src/codec/timelock/drand.js';
import { decryptWithSignature, encryptToRound } from '../../../../src/codec/timelock/timelock.js';

/** Round 1000 of drand quicknet. */
const QUICKNET_KEY = fromHex(
  '0x83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
);
const ROUND_1000 = fromHex(
  '0xb44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
);
const SECRET = 123_456_789n;
const message = new TextEncoder().encode('weights');
const counting = () => {
  let next = 1;
  return (length: number) => Uint8Array.from({ length }, () => next++ & 0xff);
};

describe('checkRoundSignature', () => {
  it('default: a signature of the public beacon', () => {
    expect(checkRoundSignature(1000n, ROUND_1000, QUICKNET_KEY)).toBe(true);
  });

  it('behavior: of one round only, and of one beacon only', () => {
    expect(checkRoundSignature(1001n, ROUND_1000, QUICKNET_KEY)).toBe(false);
    expect(checkRoundSignature(1000n, ROUND_1000, beaconPublicKey(SECRET))).toBe(false);
  });

  it('behavior: no answer for bytes that are no point', () => {
    expect(checkRoundSignature(1000n, ROUND_1000.slice(1), QUICKNET_KEY)).toBeUndefined();
    expect(checkRoundSignature(1000n, ROUND_1000, new Uint8Array(96))).toBeUndefined();
  });
});

describe('encryptToRound', () => {
  const sealed = encryptToRound(message, 77n, beaconPublicKey(SECRET), counting());

  it("behavior: the round's signature opens it", () => {
    expect(decryptWithSignature(sealed, signRound(77n, SECRET))).toEqual(message);
  });

  it("behavior: another round's signature does not", () => {
    expect(decryptWithSignature(sealed, signRound(78n, SECRET))).toBeUndefined();
  });

  it('behavior: a public round opens what was sealed to the public beacon', () => {
    const publicly = encryptToRound(message, 1000n, QUICKNET_KEY, counting());
    expect(decryptWithSignature(publicly, ROUND_1000)).toEqual(message);
  });

  it('behavior: any change of a byte that counts makes it unreadable', () => {
    const signature = signRound(77n, SECRET);
    const parts = decodeCiphertext(sealed);
    for (const part of ['v', 'w', 'message', 'nonce'] as const) {
      const changed = { ...parts, [part]: parts[part].map((byte, i) => (i === 3 ? byte ^ 1 : byte)) };
      expect(decryptWithSignature(encodeCiphertext(changed), signature)).toBeUndefined();
    }
  });

  it('behavior: bytes behind the message are ignored, missing ones are not', () => {
    const signature = signRound(77n, SECRET);
    expect(decryptWithSignature(Uint8Array.from([...sealed, 1, 2]), signature)).toEqual(message);
    expect(decryptWithSignature(sealed.subarray(0, -1), signature)).toBeUndefined();
    expect(decryptWithSignature(new Uint8Array(), signature)).toBeUndefined();
  });
});
