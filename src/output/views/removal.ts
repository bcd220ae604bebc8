import type { TaoAmount } from '../../units/index.js';
import { amountCell, hashCell, textCell } from '../cell.js';
import { left, note, right, table, type View } from '../view.js';

/** What the chain shows of a key that is to be deleted. */
export interface Holding {
  /** `alice`, `alice/miner`. */
  label: string;
  address: string;
  /** Free, reserved and staked, at present prices. */
  total: TaoAmount;
  /** Subnets it is registered on. */
  netuids: readonly number[];
}

export interface RemovedWallet {
  wallet: string;
  /** Only this hotkey of it. */
  hotkey?: string;
  files: readonly string[];
  /** Entries that are not key files and stayed. */
  kept: readonly string[];
  /** What the chain showed; absent when it was not asked. */
  holdings?: readonly Holding[];
}

export function holdingsView(holdings: readonly Holding[]): View {
  const columns = [left('Key'), left('Address'), right('Balance'), left('Registered on')];
  const rows = holdings.map(({ label, address, total, netuids }) => [
    textCell(label, 'strong'),
    hashCell(address),
    amountCell(total),
    textCell(netuids.join(', ')),
  ]);
  return [table(columns, rows, { empty: 'The chain shows nothing of these keys.' })];
}

export function removedWalletView({ files, kept }: RemovedWallet): View {
  const rows = files.map((file) => [textCell('removed'), textCell(file)]);
  const others = kept.map((file) => note(`${file} is no key file and stayed.`, 'warn'));
  return [table([left(''), left('File')], rows, { empty: 'There was nothing to remove.' }), ...others];
}
