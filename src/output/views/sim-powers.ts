import type { TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, integerCell, textCell } from '../cell.js';
import { fields, left, note, right, table, type View } from '../view.js';
import { type SealingMode, type SimBlock, sealingText, simBlockView } from './sim.js';

/** When blocks are made now. */
export interface SimMode {
  sealing: SealingMode;
}

export const simModeView = ({ sealing }: SimMode): View => [
  fields([['Blocks are made', textCell(sealingText(sealing), 'strong')]]),
];

/** A moment to go back to. */
export interface SnapshotRow extends SimBlock {
  id: string;
}

export interface SimSnapshot {
  snapshot: SnapshotRow;
  /** Whether it was forgotten, not taken. */
  isDropped: boolean;
}

export const simSnapshotView = ({ snapshot: { id, number, hash }, isDropped }: SimSnapshot): View => [
  fields([
    [isDropped ? 'Forgotten' : 'Snapshot', textCell(id, 'strong')],
    ['Block', integerCell(number)],
    ['Hash', hashCell(hash)],
  ]),
];

export interface SimSnapshots {
  snapshots: readonly SnapshotRow[];
}

export function simSnapshotsView({ snapshots }: SimSnapshots): View {
  const rows = snapshots.map(({ id, number, hash }) => [
    textCell(id, 'strong'),
    integerCell(number),
    hashCell(hash),
  ]);
  const empty = 'There are none; take one with `tao sim snapshot`.';
  return [table([left('Snapshot'), right('Block'), left('Hash')], rows, { empty })];
}

/** A chain in a file. */
export interface ExportedChain {
  file: string;
  /** Size of the file. */
  bytes: number;
  preset: string;
  genesisHash: string;
  head: SimBlock;
}

export const exportedChainView = ({ file, bytes, preset, head }: ExportedChain): View => [
  fields([
    ['File', textCell(file, 'strong')],
    ['Bytes', integerCell(bytes)],
    ['Preset', textCell(preset)],
    ['Block', integerCell(head.number)],
    ['Hash', hashCell(head.hash)],
  ]),
];

/** A chain that came out of a file. */
export interface ImportedChain {
  file: string;
  preset: string;
  genesisHash: string;
  head: SimBlock;
}

export const importedChainView = ({ file, preset, head }: ImportedChain): View => [
  fields([
    ['File', textCell(file)],
    ['Preset', textCell(preset)],
  ]),
  ...simBlockView(head),
];

export interface BalanceSet {
  address: string;
  free: TaoAmount;
}

export const balanceSetView = ({ address, free }: BalanceSet): View => [
  fields([
    ['Account', hashCell(address)],
    ['Free', amountCell(free, { decimals: 9, tone: 'strong' })],
  ]),
];

/** A storage entry that was written. */
export interface StorageSet {
  item: string;
  keys: readonly unknown[];
  /** null when it was removed. */
  value: unknown;
}

export const storageSetView = ({ item, keys, value }: StorageSet): View => [
  fields([
    ['Item', textCell(item, 'strong')],
    ['Keys', textCell(keys.map((key) => JSON.stringify(key)).join(' '))],
    ['Value', textCell(JSON.stringify(value))],
  ]),
];

/** Accounts whose signatures are not asked for. */
export interface Impersonated {
  impersonated: readonly string[];
}

export function impersonatedView({ impersonated }: Impersonated): View {
  const rows = impersonated.map((account) => [
    account === '*' ? textCell('every account') : hashCell(account),
  ]);
  return [
    table([left('Impersonated')], rows, { empty: 'Nobody is impersonated.' }),
    ...(rows.length > 0 ? [note('Their transactions are taken with any signature.')] : []),
  ];
}

export interface Dropped {
  /** Transactions. */
  dropped: number;
}

export const droppedView = ({ dropped }: Dropped): View => [
  fields([['Dropped transactions', integerCell(dropped, 'strong')]]),
];
