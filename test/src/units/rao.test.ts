import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvalidAmountError } from '../../../src/errors/unit.js';
import { formatRao, formatRaoFixed, MAX_RAO, parseRao } from '../../../src/units/rao.js';

const reasonOf = (text: string): string => {
  try {
    parseRao(text);
  } catch (error) {
    if (error instanceof InvalidAmountError) return error.reason;
    throw error;
  }
  throw new Error(`${text} was accepted`);
};

describe('parseRao', () => {
  it('default', () => {
    expect(parseRao('1.5')).toBe(1_500_000_000n);
    expect(parseRao('0')).toBe(0n);
    expect(parseRao('0.000000001')).toBe(1n);
    // btcli turns this one into 1000999999 by way of a float.
    expect(parseRao('1.001')).toBe(1_001_000_000n);
  });

  it('behavior: leading zeros do not count as digits', () => {
    expect(parseRao('0000000000000000007')).toBe(7_000_000_000n);
  });

  it('behavior: the largest u64 is accepted, one rao more is not', () => {
    expect(parseRao('18446744073.709551615')).toBe(MAX_RAO);
    expect(reasonOf('18446744073.709551616')).toContain('largest');
    expect(reasonOf('9'.repeat(100_000))).toContain('largest');
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-1', 'negative'],
    ['- 0.5', 'negative'],
    ['1e9', 'exponent'],
    ['1.5E-3', 'exponent'],
    ['1,000', 'separators'],
    ['1_000.5', 'separators'],
    ["1'000", 'separators'],
    ['1 000', 'separators'],
    ['0,5', 'separators'],
    ['1.5 TAO', 'unit'],
    ['τ1.5', 'unit'],
    ['100rao', 'unit'],
    ['1.0000000001', '10 decimals'],
    ['.5', 'both sides'],
    ['1.', 'both sides'],
    ['1.2.3', 'decimal number'],
    ['0x10', 'decimal number'],
    ['Infinity', 'decimal number'],
    ['NaN', 'decimal number'],
    ['١', 'decimal number'],
  ])('error: %j', (text, reason) => {
    expect(reasonOf(text)).toContain(reason);
  });
});

describe('formatRao', () => {
  it('default', () => {
    expect(formatRao(1_500_000_000n)).toBe('1.5');
    expect(formatRao(0n)).toBe('0');
    expect(formatRao(-1n)).toBe('-0.000000001');
    expect(formatRao(21_000_000n * 1_000_000_000n)).toBe('21000000');
  });

  it('behavior: parse is its inverse', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: MAX_RAO }), (rao) => {
        expect(parseRao(formatRao(rao))).toBe(rao);
      }),
    );
  });
});

describe('formatRaoFixed', () => {
  it('default', () => {
    expect(formatRaoFixed(1_999_999_999n)).toBe('1.9999');
    expect(formatRaoFixed(1_000_000_000n, 9)).toBe('1.000000000');
    expect(formatRaoFixed(1_999_999_999n, 0)).toBe('1');
  });

  it('behavior: rounds toward zero on both sides', () => {
    expect(formatRaoFixed(-1_999_999_999n, 2)).toBe('-1.99');
  });
});
