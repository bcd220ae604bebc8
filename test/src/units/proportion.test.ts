import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPercent,
  ofWhole,
  parseProportion,
  proportionFromU16,
  proportionToU16,
} from '../../../src/units/proportion.js';

describe('parseProportion', () => {
  it('default', () => {
    // 0.18 × 65 535 = 11 796.3, the chain's largest take.
    expect(proportionToU16(parseProportion('0.18'))).toBe(11_796);
    expect(proportionToU16(parseProportion('18%'))).toBe(11_796);
    expect(proportionToU16(parseProportion('1'))).toBe(65_535);
    expect(proportionToU16(parseProportion('0'))).toBe(0);
  });

  it('behavior: exact, whatever the number of decimals', () => {
    expect(ofWhole(parseProportion('0.005'), 1_000_000_000n)).toBe(5_000_000n);
    expect(ofWhole(parseProportion('0.000000001'), 1_000_000_000n)).toBe(1n);
  });

  it.each([
    ['1.1', 'more than 1, a percentage needs its sign'],
    ['18', 'more than 1, a percentage needs its sign'],
    ['100.1%', 'more than 100%'],
    ['-0.1', 'neither'],
    ['', 'neither'],
    ['1e-1', 'neither'],
    ['half', 'neither'],
  ])('error: %j', (text, reason) => {
    expect(() => parseProportion(text)).toThrow(reason);
  });
});

describe('formatPercent', () => {
  it('default', () => {
    expect(formatPercent(proportionFromU16(11_796))).toBe('18.00%');
    expect(formatPercent(proportionFromU16(65_535))).toBe('100.00%');
    expect(formatPercent(proportionFromU16(32_768), 0)).toBe('50%');
  });

  it('behavior: halves are rounded up', () => {
    expect(formatPercent({ numerator: 1n, denominator: 8n }, 0)).toBe('13%');
    expect(formatPercent({ numerator: 5n, denominator: 1000n }, 0)).toBe('1%');
  });

  it('behavior: six decimals tell every u16 apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_534 }), (value) => {
        const [a, b] = [proportionFromU16(value), proportionFromU16(value + 1)];
        expect(formatPercent(a, 6)).not.toBe(formatPercent(b, 6));
      }),
    );
  });
});
