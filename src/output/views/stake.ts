import type { Amount, TaoAmount } from '../../units/index.js';
import { amountCell, booleanCell, hashCell, integerCell, priceCell } from '../cell.js';
import { type Cell, left, note, right, table, type View } from '../view.js';

export interface StakeRow {
  hotkey: string;
  netuid: number;
  stake: Amount;
  value: TaoAmount;
  /** Rao of TAO for one alpha. */
  priceRao: bigint;
  isRegistered: boolean;
}

export interface StakeListing {
  coldkey: string;
  positions: readonly StakeRow[];
  free: TaoAmount;
  /** Worth of all positions at present prices. */
  totalValue: TaoAmount;
}

export function stakeListView({ coldkey, positions, free, totalValue }: StakeListing): View {
  const columns = [
    right('Netuid'),
    left('Hotkey'),
    right('Stake'),
    right('Price'),
    right('Value'),
    left('Registered'),
  ];
  const rows = positions.map((position) => [
    integerCell(position.netuid),
    hashCell(position.hotkey),
    amountCell(position.stake),
    priceCell(position.priceRao),
    amountCell(position.value),
    booleanCell(position.isRegistered),
  ]);
  const summary = `Coldkey ${coldkey}: free ${amountCell(free).shown}, staked ${amountCell(totalValue).shown}`;
  return [table(columns, rows, { empty: 'No stake.' }), note(summary)];
}

export interface StakeOutcome {
  hotkey: string;
  netuid: number;
  spent: Amount;
  received: Amount;
}

/** Stake bought or sold. */
export const stakeOutcome = ({ hotkey, netuid, spent, received }: StakeOutcome): [string, Cell][] => [
  ['Hotkey', hashCell(hotkey)],
  ['Netuid', integerCell(netuid)],
  ['Spent', amountCell(spent, { decimals: 9 })],
  ['Received', amountCell(received, { decimals: 9, tone: 'good' })],
];

interface Place {
  coldkey: string;
  hotkey: string;
  netuid: number;
}

/** Stake bought or sold in several places at once. */
export const stakeBatchOutcome = ({
  operations,
}: {
  operations: readonly StakeOutcome[];
}): [string, Cell][] =>
  operations.map(({ hotkey, netuid, received }) => [
    `Received, netuid ${netuid}, ${hashCell(hotkey).shown}`,
    amountCell(received, { decimals: 9, tone: 'good' }),
  ]);

/** Stake that changed its place. */
export const moveOutcome = ({
  from,
  to,
  amount,
}: {
  from: Place;
  to: Place;
  amount: Amount;
}): [string, Cell][] => [
  ['Amount', amountCell(amount, { decimals: 9 })],
  ['From netuid', integerCell(from.netuid)],
  ['To netuid', integerCell(to.netuid)],
  ['From hotkey', hashCell(from.hotkey)],
  ['To hotkey', hashCell(to.hotkey)],
  ['To coldkey', hashCell(to.coldkey)],
];

interface UnstakeAllOutcome {
  hotkey: string;
  removed: readonly { netuid: number; spent: Amount; received: TaoAmount }[];
  staked?: TaoAmount;
}

/** All stake with one hotkey, sold; of all alpha, staked on root. */
export const unstakeAllOutcome = ({ hotkey, removed, staked }: UnstakeAllOutcome): [string, Cell][] => [
  ['Hotkey', hashCell(hotkey)],
  ...removed.map(({ netuid, received }): [string, Cell] => [
    `Received for netuid ${netuid}`,
    amountCell(received, { decimals: 9, tone: 'good' }),
  ]),
  ...(staked === undefined
    ? []
    : ([['Staked on root', amountCell(staked, { decimals: 9, tone: 'good' })]] as [string, Cell][])),
];
