import { describe, expect, it } from '@jest/globals';
import { accountHash, decodeText, encodeText, NOBODY } from '../../../src/client/index.js';
import { blake2_256 } from '../../../src/codec/hash.js';
import { toHex } from '../../../src/codec/hex.js';
import { decodeSs58 } from '../../../src/codec/ss58.js';
import { InvalidAddressError } from '../../../src/errors/address.js';

describe('encodeText, decodeText', () => {
  it('default', () => {
    expect(encodeText('τao')).toBe('0xcf84616f');
    expect(decodeText('0xcf84616f')).toBe('τao');
    expect(decodeText(encodeText(''))).toBe('');
  });

  it('behavior: what is not UTF-8 is shown as well as it goes', () => {
    expect(decodeText('0x61ff62')).toBe('a\uFFFDb');
  });
});

describe('NOBODY, accountHash', () => {
  it('default', () => {
    expect(decodeSs58(NOBODY)).toEqual(new Uint8Array(32));
    expect(accountHash(NOBODY)).toBe(toHex(blake2_256(new Uint8Array(32))));
  });

  it('error: what is no address', () => {
    expect(() => accountHash('alice')).toThrow(InvalidAddressError);
  });
});
