import { formatRao, type TaoAmount } from '../../units/index.js';
import { amountCell, booleanCell, integerCell, textCell } from '../cell.js';
import { type Cell, left, table, type View } from '../view.js';

/** Amounts are TAO; fixed-point values are raw bits with their number of fraction bits. */
export type ParameterValue =
  | { kind: 'bool'; value: boolean }
  | { kind: 'integer'; value: bigint }
  | { kind: 'tao'; value: TaoAmount }
  | { kind: 'fixed'; bits: bigint; fractionBits: 32 | 64 };

export interface HyperparameterListing {
  netuid: number;
  hyperparameters: readonly { name: string; value: ParameterValue }[];
}

export function hyperparametersView({ hyperparameters }: HyperparameterListing): View {
  const rows = hyperparameters.map(({ name, value }) => [textCell(name, 'strong'), valueCell(value)]);
  return [table([left('Hyperparameter'), left('Value')], rows, { empty: 'The chain reports none.' })];
}

function valueCell(value: ParameterValue): Cell {
  switch (value.kind) {
    case 'bool':
      return booleanCell(value.value);
    case 'integer':
      return integerCell(value.value);
    case 'tao':
      return amountCell(value.value, { decimals: 9 });
    case 'fixed':
      return textCell(fixedText(value.bits, value.fractionBits));
  }
}

/** Fixed-point bits as decimal text with nine decimals, rounded toward zero. */
function fixedText(bits: bigint, fractionBits: number): string {
  return formatRao((bits * 1_000_000_000n) / (1n << BigInt(fractionBits)));
}

/** A parameter that was set. */
export const parameterOutcome = (result: {
  netuid: number;
  parameter: string;
  value: string;
}): [string, Cell][] => [
  ['Netuid', integerCell(result.netuid)],
  ['Parameter', textCell(result.parameter)],
  ['Value', textCell(result.value, 'strong')],
];
