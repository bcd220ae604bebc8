import { BaseError } from '../errors/base.js';
import { InvalidWeightsError } from '../errors/weights.js';
import { parseUid, U16_MAX } from '../units/index.js';

/** `[uid, weight]`, both u16, in the order given. */
export type Weights = readonly (readonly [uid: number, weight: number])[];

/**
 * Weights from `uid:weight` pairs, set apart by commas, spaces or line ends; what follows a `#` on a line is a remark.
 *
 * @throws InvalidWeightsError
 */
export function parseWeightPairs(text: string): Weights {
  const words = text.replaceAll(/#[^\n]*/g, '').split(/[\s,]+/);
  const pairs = words.filter(Boolean).map((word) => {
    const [uid, weight, ...others] = word.split(':');
    if (uid === undefined || weight === undefined || others.length > 0) {
      throw new InvalidWeightsError(`"${word}" is not a uid, a colon and a weight`, { text: word });
    }
    return [uid, weight] as const;
  });
  return toWeights(pairs);
}

/** Weights from two lists of one length, as btcli takes them. @throws InvalidWeightsError */
export function parseWeightLists(uids: string, weights: string): Weights {
  const [targets, values] = [listOf(uids), listOf(weights)];
  if (targets.length !== values.length) {
    throw new InvalidWeightsError(`there are ${targets.length} uids and ${values.length} weights`);
  }
  return toWeights(targets.map((uid, i) => [uid, values[i] ?? ''] as const));
}

const listOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/**
 * Whole numbers up to 65 535 stay as they are. Anything else is scaled so that the largest becomes 65 535, halves rounded
 * up; the chain does the same scaling again, so only proportions count.
 */
function toWeights(pairs: readonly (readonly [uid: string, weight: string])[]): Weights {
  if (pairs.length === 0) throw new InvalidWeightsError('there are none');
  const uids = pairs.map(([uid]) => uidOf(uid));
  const repeated = uids.find((uid, i) => uids.indexOf(uid) !== i);
  if (repeated !== undefined)
    throw new InvalidWeightsError(`uid ${repeated} is named twice`, { uid: repeated });
  const exact = pairs.map(([, weight]) => decimalOf(weight));
  const places = Math.max(...exact.map(({ decimals }) => decimals));
  const values = exact.map(({ digits, decimals }) => digits * 10n ** BigInt(places - decimals));
  const [largest = 0n] = values.toSorted((a, b) => (a < b ? 1 : -1));
  if (largest === 0n) throw new InvalidWeightsError('all of them are zero');
  const isRaw = places === 0 && largest <= BigInt(U16_MAX);
  const scaled = isRaw ? values : values.map((value) => roundedShare(value, largest));
  return uids.map((uid, i) => [uid, Number(scaled[i])] as const);
}

const roundedShare = (value: bigint, largest: bigint): bigint =>
  (value * BigInt(U16_MAX) * 2n + largest) / (largest * 2n);

function uidOf(text: string): number {
  try {
    return parseUid(text);
  } catch (error) {
    const reason = error instanceof BaseError ? error.message.replace(/\.$/, '') : String(error);
    throw new InvalidWeightsError(reason, { text });
  }
}

function decimalOf(text: string): { digits: bigint; decimals: number } {
  const match = /^(\d{1,20})(?:\.(\d{1,20}))?$/.exec(text);
  if (match === null)
    throw new InvalidWeightsError(`"${text}" is not a weight: it must be a number`, { text });
  const [, whole = '', fraction = ''] = match;
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}
