import { InvalidAmountError } from '../errors/unit.js';

/** Rao in one TAO, and in one alpha. */
export const RAO_PER_TOKEN = 1_000_000_000n;

/** The largest balance the chain can hold: u64. */
export const MAX_RAO = 2n ** 64n - 1n;

const DECIMALS = 9;

/**
 * Exact rao of a decimal number of tokens, `"1.5"` → 1 500 000 000.
 *
 * @returns 0..{@link MAX_RAO}
 * @throws InvalidAmountError for anything but digits with at most nine decimals: nothing is ever rounded
 */
export function parseRao(text: string): bigint {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new InvalidAmountError(text, whyNotDecimal(text));
  const [, whole = '', fraction = ''] = match;
  if (fraction.length > DECIMALS) {
    throw new InvalidAmountError(text, `it has ${fraction.length} decimals and a rao is the ninth`);
  }
  // Bounded before BigInt sees it: a megabyte of digits is no amount.
  const isTooLong = whole.replace(/^0+/, '').length > 11;
  const rao = isTooLong ? MAX_RAO + 1n : BigInt(whole + fraction.padEnd(DECIMALS, '0'));
  if (rao > MAX_RAO)
    throw new InvalidAmountError(text, `the largest amount on the chain is ${formatRao(MAX_RAO)}`);
  return rao;
}

function whyNotDecimal(text: string): string {
  if (text.trim() === '') return 'it is empty';
  if (/^-\s*[\d.]/.test(text)) return 'it is negative';
  if (/^[\d.]+e[+-]?\d+$/i.test(text)) return 'an exponent is not accepted';
  if (/^\d[\d,_' ]*\d(\.\d*)?$/.test(text))
    return 'write it without separators, with a point before the decimals';
  if (/^(\.\d+|\d+\.)$/.test(text)) return 'write digits on both sides of the point';
  if (/^[τ\s]*\d+(\.\d+)?\s*(tao|rao|alpha|τ|α|ρ)?$/iu.test(text))
    return 'give the number alone, without a unit';
  return 'it is not a decimal number';
}

/** Exact decimal text without trailing zeros, `1500000000n` → `"1.5"`. Negative values keep their sign. */
export function formatRao(rao: bigint): string {
  const { sign, whole, fraction } = digits(rao);
  const significant = fraction.replace(/0+$/, '');
  return sign + whole + (significant === '' ? '' : `.${significant}`);
}

/**
 * Decimal text with a fixed number of decimals, rounded toward zero: what is shown is never more than what is there.
 *
 * @param decimals 0..9
 */
export function formatRaoFixed(rao: bigint, decimals = 4): string {
  const { sign, whole, fraction } = digits(rao);
  return sign + whole + (decimals === 0 ? '' : `.${fraction.slice(0, decimals)}`);
}

function digits(rao: bigint): { sign: string; whole: string; fraction: string } {
  const magnitude = rao < 0n ? -rao : rao;
  return {
    sign: rao < 0n ? '-' : '',
    whole: (magnitude / RAO_PER_TOKEN).toString(),
    fraction: (magnitude % RAO_PER_TOKEN).toString().padStart(DECIMALS, '0'),
  };
}
