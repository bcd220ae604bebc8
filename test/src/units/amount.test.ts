import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnitMismatchError } from '../../../src/errors/unit.js';
import {
  type Amount,
  addAmounts,
  alphaAmount,
  amountFromJson,
  amountToJson,
  compareAmounts,
  formatAmount,
  parseAlpha,
  parsePositiveRao,
  parseTao,
  scaleAmount,
  stakeAmount,
  subtractAmounts,
  taoAmount,
} from '../../../src/units/amount.js';

describe('amounts', () => {
  it('default', () => {
    expect(parseTao('1.5')).toEqual({ unit: 'tao', rao: 1_500_000_000n });
    expect(parseAlpha('1.5', 7)).toEqual({ unit: 'alpha', netuid: 7, rao: 1_500_000_000n });
    expect(stakeAmount(0, 1n).unit).toBe('tao');
    expect(stakeAmount(1, 1n)).toEqual(alphaAmount(1, 1n));
  });

  it('behavior: arithmetic keeps the token', () => {
    expect(addAmounts(taoAmount(1n), taoAmount(2n))).toEqual(taoAmount(3n));
    expect(subtractAmounts(alphaAmount(3, 1n), alphaAmount(3, 2n))).toEqual(alphaAmount(3, -1n));
    expect(compareAmounts(taoAmount(1n), taoAmount(2n))).toBe(-1);
    expect(compareAmounts(taoAmount(2n), taoAmount(2n))).toBe(0);
  });

  it('behavior: scaling rounds down', () => {
    expect(scaleAmount(taoAmount(10n), 1n, 3n)).toEqual(taoAmount(3n));
  });

  it('behavior: JSON carries rao as text and comes back', () => {
    expect(amountToJson(taoAmount(1n))).toEqual({ rao: '1', unit: 'tao' });
    expect(amountToJson(alphaAmount(2, 1n))).toEqual({ rao: '1', unit: 'alpha', netuid: 2 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.integer({ min: 0, max: 65_535 }), (rao, netuid) => {
        for (const amount of [taoAmount(rao), alphaAmount(netuid, rao)]) {
          expect(amountFromJson(JSON.parse(JSON.stringify(amountToJson(amount))))).toEqual(amount);
        }
      }),
    );
  });

  it('behavior: sentences name the token', () => {
    expect(formatAmount(taoAmount(1_500_000_000n))).toBe('1.5 TAO');
    expect(formatAmount(alphaAmount(4, 1n))).toBe('0.000000001 alpha of subnet 4');
  });

  it('error: different tokens do not combine', () => {
    expect(() => addAmounts<Amount>(taoAmount(1n), alphaAmount(1, 1n))).toThrow(UnitMismatchError);
    expect(() => compareAmounts(alphaAmount(1, 1n), alphaAmount(2, 1n))).toThrow(
      'alpha of subnet 1 and alpha of subnet 2 are different tokens and cannot be combined.',
    );
  });

  it('error: zero where something is needed', () => {
    expect(() => parsePositiveRao('0.000')).toThrow('more than zero');
    expect(parsePositiveRao('0.1')).toBe(100_000_000n);
  });
});
