import { formatPercent } from '../../units/index.js';
import { hashCell, integerCell, textCell } from '../cell.js';
import { type Cell, left, right, table, type View } from '../view.js';

type Weights = readonly (readonly [uid: number, weight: number])[];

export interface WeightListing {
  netuid: number;
  mechid: number;
  validators: readonly { uid: number; hotkey: string; weights: Weights }[];
}

/** One line for each weight: who gave it, to whom, how much; the share is of the validator's own sum. */
export function weightsView({ validators }: WeightListing): View {
  const columns = [right('Validator'), left('Hotkey'), right('UID'), right('Weight'), right('Share')];
  const rows = validators.flatMap(({ uid, hotkey, weights }) => {
    const sum = weights.reduce((total, [, weight]) => total + weight, 0);
    return weights.map(([target, weight]) => [
      integerCell(uid),
      hashCell(hotkey),
      integerCell(target),
      integerCell(weight),
      shareCell(weight, sum),
    ]);
  });
  return [table(columns, rows, { empty: 'Nobody has set weights.' })];
}

function shareCell(weight: number, sum: number): Cell {
  const share = { numerator: BigInt(weight), denominator: BigInt(Math.max(sum, 1)) };
  return { shown: formatPercent(share), exact: formatPercent(share, 9).slice(0, -1) };
}

/** Weights that were set, or will be. */
export const weightsOutcome = (result: {
  netuid: number;
  mechid: number;
  hotkey: string;
  weights: Weights;
  reveal?: { round: number; block: number };
}): [string, Cell][] => [
  ...placeFields(result),
  ...(result.reveal
    ? [['Set by the chain from block', integerCell(result.reveal.block)] as [string, Cell]]
    : []),
];

/** Weights that were committed to by their hash. */
export const commitOutcome = (
  result: Parameters<typeof weightsOutcome>[0] & {
    salt: readonly number[];
    commitHash: string;
    revealBlock: number;
  },
): [string, Cell][] => [
  ...placeFields(result),
  ['Salt', textCell(result.salt.join(','))],
  ['Commit', hashCell(result.commitHash)],
  ['To reveal from block', integerCell(result.revealBlock)],
];

const placeFields = ({
  netuid,
  mechid,
  hotkey,
  weights,
}: Parameters<typeof weightsOutcome>[0]): [string, Cell][] => [
  ['Netuid', integerCell(netuid)],
  ...(mechid === 0 ? [] : [['Mechanism', integerCell(mechid)] as [string, Cell]]),
  ['Hotkey', hashCell(hotkey)],
  ['Weights', textCell(weights.map((pair) => pair.join(':')).join(' '))],
];
