import { type Amount, formatPercent, formatRao, formatRaoFixed, type Proportion } from '../units/index.js';
import type { Cell, Tone } from './view.js';

/** Text as it is. */
export const textCell = (shown: string, tone?: Tone): Cell => withTone({ shown, exact: shown }, tone);

/** Nothing to say: a dash on a terminal, an empty field in a pipe. */
export const emptyCell: Cell = { shown: '–', exact: '', tone: 'dim' };

/** A value that may be absent. */
export const optionalCell = <T>(value: T | undefined, make: (value: T) => Cell): Cell =>
  value === undefined ? emptyCell : make(value);

/** A whole number; thousands are set apart on a terminal. */
export const integerCell = (value: number | bigint, tone?: Tone): Cell =>
  withTone({ shown: groupThousands(value.toString()), exact: value.toString() }, tone);

/**
 * An amount with its unit: `1,234.5000 TAO`, `0.1000 α7`. Pipes get the exact number alone, in whole tokens.
 *
 * @param decimals shown on a terminal, rounded toward zero
 */
export function amountCell(amount: Amount, options: { decimals?: number; tone?: Tone } = {}): Cell {
  const number = groupThousands(formatRaoFixed(amount.rao, options.decimals ?? 4));
  const unit = amount.unit === 'tao' ? 'TAO' : `α${amount.netuid}`;
  const tone = options.tone ?? (amount.rao === 0n ? 'dim' : undefined);
  return withTone({ shown: `${number} ${unit}`, exact: formatRao(amount.rao) }, tone);
}

/** A price in TAO for one alpha, from rao per alpha. */
export const priceCell = (rao: bigint, decimals = 6): Cell => ({
  shown: `${groupThousands(formatRaoFixed(rao, decimals))} TAO/α`,
  exact: formatRao(rao),
});

/** A percentage; pipes get it with nine decimals and without the sign. */
export const percentCell = (proportion: Proportion, decimals = 2): Cell => ({
  shown: formatPercent(proportion, decimals),
  exact: formatPercent(proportion, 9).slice(0, -1),
});

/** An address, hash or other long identifier, cut in the middle where there is no room. */
export const hashCell = (value: string, tone?: Tone): Cell =>
  withTone({ shown: value, exact: value, ...(value.length > 16 ? { short: ellipsis(value) } : {}) }, tone);

/** A point in time: by the clock of the place on a terminal, ISO 8601 in UTC in a pipe. */
export const dateCell = (value: Date, tone?: Tone): Cell =>
  withTone({ shown: localTime(value), exact: value.toISOString() }, tone);

/** Yes or no. */
export const booleanCell = (value: boolean): Cell => ({
  shown: value ? 'yes' : 'no',
  exact: String(value),
  tone: value ? 'good' : 'dim',
});

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function localTime(value: Date): string {
  const date = [value.getFullYear(), twoDigits(value.getMonth() + 1), twoDigits(value.getDate())].join('-');
  const time = [value.getHours(), value.getMinutes(), value.getSeconds()].map(twoDigits).join(':');
  return `${date} ${time}`;
}

const ellipsis = (value: string): string => `${value.slice(0, 6)}…${value.slice(-4)}`;

const groupThousands = (number: string): string => {
  const [whole = '', ...decimals] = number.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
};

const withTone = (cell: Cell, tone: Tone | undefined): Cell =>
  tone === undefined ? cell : { ...cell, tone };
