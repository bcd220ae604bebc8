import { emptyCell, hashCell, optionalCell, textCell } from '../cell.js';
import { plural } from '../plural.js';
import { type Cell, left, note, type Tone, table, type View } from '../view.js';

export interface KeyRow {
  name: string;
  state: string;
  address?: string;
  problem?: string;
}

export interface WalletListing {
  /** Folder of the wallets. */
  path: string;
  wallets: readonly (KeyRow & { hotkeys: readonly KeyRow[] })[];
}

const TONES: Readonly<Record<string, Tone>> = {
  encrypted: 'good',
  plain: 'dim',
  'public-only': 'accent',
  unreadable: 'bad',
  missing: 'warn',
};

/** Wallets with their hotkeys below them; problems come after the table. */
export function walletTree({ path, wallets }: WalletListing): View {
  const rows = wallets.flatMap((wallet) => [
    keyRow(textCell(wallet.name, 'strong'), emptyCell, wallet),
    ...wallet.hotkeys.map((hotkey) => keyRow(textCell(wallet.name, 'dim'), textCell(hotkey.name), hotkey)),
  ]);
  const problems = wallets
    .flatMap((wallet) => [wallet, ...wallet.hotkeys])
    .flatMap(({ problem }) => (problem === undefined ? [] : [note(problem, 'warn')]));
  const columns = [left('Wallet'), left('Hotkey'), left('Address'), left('State')];
  const list = table(columns, rows, { empty: `There are no wallets in ${path}.` });
  return wallets.length === 0 ? [list] : [list, note(countOf(wallets)), ...problems];
}

function countOf(wallets: WalletListing['wallets']): string {
  const hotkeys = wallets.reduce((sum, wallet) => sum + wallet.hotkeys.length, 0);
  return `${plural(wallets.length, 'wallet')}, ${plural(hotkeys, 'hotkey')}`;
}

const keyRow = (wallet: Cell, hotkey: Cell, { address, state }: KeyRow): Cell[] => [
  wallet,
  hotkey,
  optionalCell(address, hashCell),
  textCell(state, TONES[state]),
];
