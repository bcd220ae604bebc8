import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromHex, toHex } from '../../../../src/codec/hex.js';
import {
  decodeWeightsPayload,
  encodeWeightsPayload,
} from '../../../../src/codec/timelock/weights-payload.js';

const HOTKEY = Uint8Array.from({ length: 32 }, (_, i) => i);
const u16s = fc.array(fc.integer({ min: 0, max: 65_535 }), { maxLength: 300 });
const u64 = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });

describe('encodeWeightsPayload', () => {
  it('default: the example of the chain', () => {
    const payload = { hotkey: HOTKEY, uids: [0, 1], values: [10, 20], versionKey: 0n };
    expect(toHex(encodeWeightsPayload(payload))).toBe(
      `0x80${toHex(HOTKEY).slice(2)}0800000100080a0014000000000000000000`,
    );
  });

  it('behavior: what was encoded is decoded', () => {
    fc.assert(
      fc.property(u16s, u16s, u64, (uids, values, versionKey) => {
        const payload = { hotkey: HOTKEY, uids, values, versionKey };
        expect(decodeWeightsPayload(encodeWeightsPayload(payload))).toEqual(payload);
      }),
    );
  });
});

describe('decodeWeightsPayload', () => {
  it('behavior: the older form has no hotkey', () => {
    // The first list would be two bytes of a hotkey, which is too short for one.
    const decoded = decodeWeightsPayload(fromHex('0x0804000500082c01c8000000000000000000'));
    expect(decoded).toEqual({ hotkey: undefined, uids: [4, 5], values: [300, 200], versionKey: 0n });
  });

  it('behavior: a length that is not in its shortest form tells the forms apart', () => {
    // Read as the newer form, the first twenty uids are a hotkey, and the next, 0x0005, the length 1 in two bytes.
    const uids = Array.from({ length: 40 }, (_, i) => (i === 20 ? 5 : 100 + i));
    const body = encodeWeightsPayload({ hotkey: HOTKEY, uids, values: uids, versionKey: 7n });
    const decoded = decodeWeightsPayload(body.subarray(33));
    expect(decoded).toEqual({ hotkey: undefined, uids, values: uids, versionKey: 7n });
  });

  it('behavior: a longer hotkey counts by its first 32 bytes', () => {
    const long = Uint8Array.from([...HOTKEY, 99]);
    const decoded = decodeWeightsPayload(
      encodeWeightsPayload({ hotkey: long, uids: [1], values: [2], versionKey: 3n }),
    );
    expect(decoded?.hotkey).toEqual(HOTKEY);
  });

  it('error: nothing for bytes of neither form', () => {
    expect(decodeWeightsPayload(new Uint8Array())).toBeUndefined();
    expect(decodeWeightsPayload(fromHex('0xffffffff'))).toBeUndefined();
  });
});
