import type { TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, integerCell, textCell } from '../cell.js';
import { left, note, right, table, type View } from '../view.js';

export interface HistoryRow {
  blockNumber: number;
  extrinsicIndex?: number;
  /** ISO 8601 */
  time: string;
  from: string;
  to: string;
  amount: TaoAmount;
  direction: 'in' | 'out' | 'self';
}

export interface WalletHistoryResult {
  account: string;
  /** Newest first. */
  transfers: readonly HistoryRow[];
  /** The blocks that were looked at. */
  firstBlock: number;
  lastBlock: number;
}

export function historyView({ transfers, firstBlock, lastBlock }: WalletHistoryResult): View {
  const columns = [right('Block'), left('Time'), left(''), right('Amount'), left('Other account')];
  const rows = transfers.map(({ blockNumber, time, direction, amount, from, to }) => [
    integerCell(blockNumber),
    textCell(time.slice(0, 19).replace('T', ' ')),
    textCell(direction, direction === 'in' ? 'good' : 'dim'),
    amountCell(amount),
    hashCell(direction === 'in' ? from : to),
  ]);
  return [table(columns, rows, { empty: 'No transfers.' }), note(`Blocks ${firstBlock} to ${lastBlock}.`)];
}
