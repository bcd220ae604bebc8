import type { TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, integerCell, optionalCell, textCell } from '../cell.js';
import { type Cell, left, right, type Tone, table, type View } from '../view.js';

export const swappedHotkeyOutcome = ({
  hotkey,
  newHotkey,
  netuid,
  cost,
}: {
  hotkey: string;
  newHotkey: string;
  netuid?: number;
  cost: TaoAmount;
}): [string, Cell][] => [
  ['Old hotkey', hashCell(hotkey)],
  ['New hotkey', hashCell(newHotkey, 'accent')],
  ['Subnets', netuid === undefined ? textCell('all') : integerCell(netuid)],
  ['Recycled', amountCell(cost, { decimals: 9 })],
];

export const announcedSwapOutcome = ({
  coldkey,
  newColdkey,
  newColdkeyHash,
  executionBlock,
  cost,
}: {
  coldkey: string;
  newColdkey: string;
  newColdkeyHash: string;
  executionBlock: number;
  cost: TaoAmount;
}): [string, Cell][] => [
  ['Coldkey', hashCell(coldkey)],
  ['New coldkey', hashCell(newColdkey, 'accent')],
  ['Its hash', hashCell(newColdkeyHash)],
  ['From block', integerCell(executionBlock)],
  ['Recycled', amountCell(cost, { decimals: 9 })],
];

export const executedSwapOutcome = ({
  coldkey,
  newColdkey,
}: {
  coldkey: string;
  newColdkey: string;
}): [string, Cell][] => [
  ['Old coldkey', hashCell(coldkey)],
  ['New coldkey', hashCell(newColdkey, 'accent')],
];

export const coldkeyOutcome = ({ coldkey }: { coldkey: string }): [string, Cell][] => [
  ['Coldkey', hashCell(coldkey)],
];

export interface ColdkeySwapRow {
  coldkey: string;
  newColdkeyHash: string;
  executionBlock: number;
  blocksLeft: number;
  status: 'pending' | 'ready' | 'disputed';
  disputedBlock?: number;
  clearBlock: number;
  clearBlocksLeft: number;
}

export interface ColdkeySwapListing {
  announcements: readonly ColdkeySwapRow[];
}

const TONES: Readonly<Record<ColdkeySwapRow['status'], Tone>> = {
  pending: 'warn',
  ready: 'good',
  disputed: 'bad',
};

export function coldkeySwapsView({ announcements }: ColdkeySwapListing): View {
  const columns = [
    left('Coldkey'),
    left('New coldkey hash'),
    left('Status'),
    right('From block'),
    right('Blocks left'),
    right('Clear from block'),
    right('Disputed in block'),
  ];
  const rows = announcements.map((swap) => [
    hashCell(swap.coldkey),
    hashCell(swap.newColdkeyHash),
    textCell(swap.status, TONES[swap.status]),
    integerCell(swap.executionBlock),
    integerCell(swap.blocksLeft),
    integerCell(swap.clearBlock),
    optionalCell(swap.disputedBlock, (block) => integerCell(block)),
  ]);
  return [table(columns, rows, { empty: 'No coldkey swap is announced.' })];
}
