import type { TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, optionalCell, textCell } from '../cell.js';
import { left, right, table, type View } from '../view.js';

export interface BalanceRow {
  /** Name of the wallet, where it is one of ours. */
  name?: string;
  address: string;
  free: TaoAmount;
  reserved: TaoAmount;
  staked: TaoAmount;
  total: TaoAmount;
}

export interface Balances {
  balances: readonly BalanceRow[];
  totals: { free: TaoAmount; staked: TaoAmount; total: TaoAmount };
}

export function balancesView({ balances, totals }: Balances): View {
  const columns = [left('Wallet'), left('Coldkey'), right('Free'), right('Staked'), right('Total')];
  const rows = balances.map(({ name, address, free, staked, total }) => [
    optionalCell(name, (text) => textCell(text, 'strong')),
    hashCell(address),
    amountCell(free),
    amountCell(staked),
    amountCell(total),
  ]);
  const footer = [
    textCell('total', 'dim'),
    textCell(''),
    ...[totals.free, totals.staked, totals.total].map((amount) => amountCell(amount, { tone: 'strong' })),
  ];
  const options = { empty: 'There are no wallets.', ...(balances.length > 1 ? { footer } : {}) };
  return [table(columns, rows, options)];
}
