import type { TaoAmount } from '../../units/index.js';
import { amountCell, booleanCell, hashCell, integerCell, optionalCell, textCell } from '../cell.js';
import { type Cell, fields, left, note, right, table, type View } from '../view.js';

/** A block of a simulated chain. */
export interface SimBlock {
  number: number;
  hash: string;
}

export const simBlockView = ({ number, hash }: SimBlock): View => [
  fields([
    ['Block', integerCell(number, 'strong')],
    ['Hash', hashCell(hash)],
  ]),
];

/** When blocks are made. */
export type SealingMode = { mode: 'instant' } | { mode: 'manual' } | { mode: 'interval'; everyMs: number };

/** Where all TAO is, and whether it adds up. */
export interface IssuanceParts {
  issuance: TaoAmount;
  emissionIssuance: TaoAmount;
  accounts: TaoAmount;
  subnets: readonly { netuid: number; held: TaoAmount }[];
  sum: TaoAmount;
  isEqual: boolean;
}

export interface SimState {
  preset: string;
  genesisHash: string;
  head: SimBlock;
  sealing: SealingMode;
  /** Of how many past blocks the state stays readable. */
  keptStates: 'all' | { blocks: number };
  pending: number;
  snapshots: readonly string[];
  impersonated: readonly string[];
  /** Present when it was asked for. */
  issuance?: IssuanceParts;
}

export function simStatusView(state: SimState): View {
  const entries: [string, Cell][] = [
    ['Preset', textCell(state.preset)],
    ['Genesis', hashCell(state.genesisHash)],
    ['Block', integerCell(state.head.number, 'strong')],
    ['Hash', hashCell(state.head.hash)],
    ['Blocks are made', textCell(sealingText(state.sealing))],
    ['States kept', state.keptStates === 'all' ? textCell('all') : integerCell(state.keptStates.blocks)],
    ['Waiting transactions', integerCell(state.pending)],
    ['Snapshots', textCell(state.snapshots.join(' '))],
  ];
  return [fields(entries), ...(state.issuance === undefined ? [] : [issuanceBlock(state.issuance)])];
}

export const sealingText = (sealing: SealingMode): string =>
  sealing.mode === 'interval' ? `every ${sealing.everyMs} ms` : sealing.mode;

const issuanceBlock = ({ issuance, emissionIssuance, accounts, subnets, sum, isEqual }: IssuanceParts) =>
  fields(
    [
      ['Accounts', amountCell(accounts, { decimals: 9 })],
      ...subnets.map(({ netuid, held }): [string, Cell] => [
        `Held by subnet ${netuid}`,
        amountCell(held, { decimals: 9 }),
      ]),
      ['Sum of the parts', amountCell(sum, { decimals: 9, tone: 'strong' })],
      ['Total issuance', amountCell(issuance, { decimals: 9, tone: 'strong' })],
      ['Issuance the emission reads', amountCell(emissionIssuance, { decimals: 9 })],
      ['Adds up', booleanCell(isEqual)],
    ],
    'Where all TAO is',
  );

/** An account that was given TAO. */
export interface Funded {
  address: string;
  added: TaoAmount;
  free: TaoAmount;
}

export const fundedView = ({ address, added, free }: Funded): View => [
  fields([
    ['Account', hashCell(address)],
    ['Added', amountCell(added, { decimals: 9, tone: 'good' })],
    ['Free', amountCell(free, { decimals: 9 })],
  ]),
];

export interface SimAccounts {
  accounts: readonly { uri: string; address: string; free: TaoAmount; isSudo: boolean }[];
}

export function simAccountsView({ accounts }: SimAccounts): View {
  const rows = accounts.map(({ uri, address, free, isSudo }) => [
    textCell(uri, 'strong'),
    hashCell(address),
    amountCell(free),
    isSudo ? textCell('sudo', 'accent') : textCell(''),
  ]);
  const columns = [left('URI'), left('Address'), right('Free'), left('Role')];
  const advice = 'Use one with `tao wallet create --uri URI`. These keys are public.';
  return [table(columns, rows, { empty: 'There are none.' }), note(advice)];
}

/** A simulated chain that was made anew. */
export interface SimReset {
  path: string;
  preset: string;
  /** Whether there was one before. */
  wasThere: boolean;
  genesisHash: string;
}

export const simResetView = ({ path, preset, wasThere, genesisHash }: SimReset): View => [
  fields([
    ['Path', textCell(path)],
    ['Preset', textCell(preset)],
    ['Replaced', booleanCell(wasThere)],
    ['Genesis', optionalCell(genesisHash, hashCell)],
  ]),
];
