import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromHex, toHex } from '../../../src/codec/hex.js';
import { decodeSs58, encodeSs58, isSs58, readSs58 } from '../../../src/codec/ss58.js';

// The development account //Alice, as every Substrate document prints it.
const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const ALICE_POLKADOT = '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5';
const ALICE_ID = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';

const problemOf = (text: string) => {
  try {
    decodeSs58(text);
  } catch (error) {
    return (error as { problem?: string }).problem;
  }
  return undefined;
};

describe('ss58', () => {
  it('default', () => {
    expect(toHex(decodeSs58(ALICE))).toBe(ALICE_ID);
    expect(encodeSs58(fromHex(ALICE_ID))).toBe(ALICE);
    expect(encodeSs58(fromHex(ALICE_ID), 0)).toBe(ALICE_POLKADOT);
  });

  it('behavior: every key and every network prefix survive a round trip', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.integer({ min: 0, max: 16_383 }),
        (accountId, prefix) => {
          expect(readSs58(encodeSs58(accountId, prefix))).toEqual({ prefix, accountId });
        },
      ),
    );
  });

  it('behavior: other networks are accepted when asked', () => {
    expect(toHex(decodeSs58(ALICE_POLKADOT, 'any'))).toBe(ALICE_ID);
    expect(isSs58(ALICE_POLKADOT)).toBe(false);
    expect(isSs58(ALICE)).toBe(true);
  });

  it('error: says which part is wrong', () => {
    expect(problemOf(ALICE.replace('Fz', 'Gz'))).toBe('checksum');
    expect(problemOf(ALICE.slice(0, -1))).toBe('length');
    expect(problemOf(ALICE.replace('G', '0'))).toBe('character');
    expect(problemOf(ALICE_POLKADOT)).toBe('prefix');
    expect(problemOf('')).toBe('length');
    expect(problemOf('1'.repeat(1000))).toBe('length');
  });

  it('error: another network names the same key on this one', () => {
    expect(() => decodeSs58(ALICE_POLKADOT)).toThrow(
      expect.objectContaining({
        code: 'INVALID_ADDRESS',
        exitCode: 2,
        help: [`The same key on this network is ${ALICE}.`],
      }),
    );
  });

  it('error: any single changed character is noticed', () => {
    const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 57 }), (place, digit) => {
        const character = alphabet[digit] ?? '';
        fc.pre(ALICE[place] !== character);
        expect(isSs58(ALICE.slice(0, place) + character + ALICE.slice(place + 1))).toBe(false);
      }),
      { seed: 1 },
    );
  });
});
