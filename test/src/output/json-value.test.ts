import { describe, expect, it } from '@jest/globals';
import { toJsonValue } from '../../../src/output/json-value.js';
import { alphaAmount, taoAmount } from '../../../src/units/index.js';

describe('toJsonValue', () => {
  it('default', () => {
    expect(
      toJsonValue({
        fee: taoAmount(5n),
        received: alphaAmount(1, 7n),
        list: [1, 'a', true, null],
        none: undefined,
      }),
    ).toEqual({
      fee: { unit: 'tao', rao: '5' },
      received: { unit: 'alpha', netuid: 1, rao: '7' },
      list: [1, 'a', true, null],
    });
  });

  it('behavior: bytes, dates and big numbers become text', () => {
    expect(toJsonValue(Uint8Array.of(1, 255))).toBe('0x01ff');
    expect(toJsonValue(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(toJsonValue(2n ** 64n)).toBe('18446744073709551616');
  });

  it('error: what JSON cannot say is refused, not turned into null', () => {
    expect(() => toJsonValue({ price: Number.NaN })).toThrow('NaN has no place in a result.');
    expect(() => toJsonValue([() => 1])).toThrow('A function has no place in a result.');
  });
});
