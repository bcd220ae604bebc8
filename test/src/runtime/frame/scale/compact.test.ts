import { describe, expect, it } from '@jest/globals';
import { fromHex, type Hex, toHex } from '../../../../../src/codec/hex.js';
import {
  bool,
  bytes,
  compact,
  u8,
  u16,
  u32,
  u64,
  u128,
} from '../../../../../src/runtime/frame/scale/index.js';

describe('compact', () => {
  // Known answers of the SCALE specification.
  it.each([
    [0, '0x00'],
    [1, '0x04'],
    [63, '0xfc'],
    [64, '0x0101'],
    [16_383, '0xfdff'],
    [16_384, '0x02000100'],
    [1_073_741_823, '0xfeffffff'],
    [1_073_741_824, '0x0300000040'],
    [4_294_967_295, '0x03ffffffff'],
  ])('args: %i', (value, encoded) => {
    expect(toHex(compact(u32).codec.encode(value))).toBe(encoded);
    expect(compact(u32).codec.decode(fromHex(encoded as Hex))).toBe(value);
    expect(compact(u64).codec.decode(fromHex(encoded as Hex))).toBe(BigInt(value));
    expect(compact(u128).codec.decode(fromHex(encoded as Hex))).toBe(BigInt(value));
  });

  it('args: the largest there are', () => {
    for (const [type, bits] of [
      [u64, 64n],
      [u128, 128n],
    ] as const) {
      const largest = 2n ** bits - 1n;
      expect(compact(type).codec.decode(compact(type).codec.encode(largest))).toBe(largest);
    }
  });

  it.each(['0x0100', '0xfd00', '0x02000000', '0xfeff0000', '0x0300000000', '0x03ffffff3f'] as const)(
    'error: %s is not the shortest form',
    (longer) => {
      for (const type of [u32, u64, u128])
        expect(() => compact(type as typeof u32).codec.decode(fromHex(longer))).toThrow('out of range');
    },
  );

  it.each([
    ['u8', u8, '0x0104'],
    ['u16', u16, '0x02000400'],
    ['u32', u32, '0x070000000001'],
    ['u64', u64, `0x17${'00'.repeat(8)}01`],
  ] as const)('error: a number beyond %s', (_, type, encoded) => {
    expect(() => compact(type as typeof u32).codec.decode(fromHex(encoded))).toThrow(/out of range/i);
  });

  it('error: a length in a longer form', () => {
    expect(() => bytes.codec.decode(fromHex('0x0500ff'))).toThrow('out of range');
  });
});

describe('bool', () => {
  it('default', () => {
    expect([0, 1].map((byte) => bool.codec.decode(Uint8Array.of(byte)))).toEqual([false, true]);
    expect([false, true].map((value) => toHex(bool.codec.encode(value)))).toEqual(['0x00', '0x01']);
  });

  it.each([2, 255])('error: %i', (byte) => {
    expect(() => bool.codec.decode(Uint8Array.of(byte))).toThrow('0 or 1');
  });

  it('error: nothing', () => {
    expect(() => bool.codec.decode(new Uint8Array())).toThrow();
  });
});
