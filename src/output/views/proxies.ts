import type { TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, integerCell, textCell } from '../cell.js';
import { type Cell, left, note, right, table, type View } from '../view.js';

export interface ProxyRow {
  delegate: string;
  proxyType: string;
  delayBlocks: number;
}

export interface ProxyList {
  account: string;
  proxies: readonly ProxyRow[];
  announcements: readonly { real: string; callHash: string; blockNumber: number }[];
  deposit: TaoAmount;
}

export function proxiesView({ account, proxies, announcements, deposit }: ProxyList): View {
  const columns = [left('Account'), left('Delegate'), left('Type'), right('Delay')];
  const rows = proxies.map(({ delegate, proxyType, delayBlocks }) => [
    hashCell(account),
    hashCell(delegate, 'accent'),
    textCell(proxyType),
    integerCell(delayBlocks),
  ]);
  const announced = announcements.map(({ real, callHash, blockNumber }) => [
    hashCell(real),
    hashCell(callHash),
    integerCell(blockNumber),
  ]);
  return [
    table(columns, rows, { empty: 'Nobody may act for it.' }),
    ...(announced.length === 0
      ? []
      : [table([left('Announced for'), left('Call hash'), right('In block')], announced, { empty: '' })]),
    note(`Reserved: ${amountCell(deposit).shown}`),
  ];
}

export const proxyChangeOutcome = ({
  real,
  delegate,
  proxyType,
  delayBlocks,
}: ProxyRow & { real: string }): [string, Cell][] => [
  ['Account', hashCell(real)],
  ['Delegate', hashCell(delegate, 'accent')],
  ['Type', textCell(proxyType)],
  ['Delay in blocks', integerCell(delayBlocks)],
];

export const executedCallOutcome = (executed: {
  real: string;
  delegate: string;
  call: string;
  callHash: string;
}): [string, Cell][] => [
  ['Executed', textCell(executed.call, 'strong')],
  ['On behalf of', hashCell(executed.real)],
  ['Announced by', hashCell(executed.delegate)],
  ['Call hash', hashCell(executed.callHash)],
];
