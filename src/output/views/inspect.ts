import type { AlphaAmount, Amount, TaoAmount } from '../../units/index.js';
import { amountCell, booleanCell, hashCell, integerCell, optionalCell, textCell } from '../cell.js';
import { left, note, right, table, type View } from '../view.js';

export interface InspectedPositionRow {
  hotkey: string;
  /** Its name on this machine. */
  hotkeyName?: string;
  /** The name its owner gives on the chain. */
  delegate?: string;
  netuid: number;
  stake: Amount;
  /** At the present price. */
  value: TaoAmount;
  /** Of the hotkey's last epoch, for all who stake with it. */
  dividends: AlphaAmount;
  isRegistered: boolean;
}

export interface InspectedWallet {
  /** Name of the wallet, where it is one of ours. */
  name?: string;
  address: string;
  free: TaoAmount;
  reserved: TaoAmount;
  staked: TaoAmount;
  total: TaoAmount;
  positions: readonly InspectedPositionRow[];
}

export interface WalletInspection {
  wallets: readonly InspectedWallet[];
}

/** Positions are records of a coldkey; one without any is a record of its own. */
export function inspectionView({ wallets }: WalletInspection): View {
  const columns = [
    left('Coldkey'),
    right('Netuid'),
    left('Hotkey'),
    left('Delegate'),
    right('Stake'),
    right('Value'),
    right('Dividends'),
    left('Registered'),
  ];
  const rows = wallets.flatMap(({ name, address, positions }) =>
    positions.map((position) => [
      name === undefined ? hashCell(address) : textCell(name, 'strong'),
      integerCell(position.netuid),
      position.hotkeyName === undefined ? hashCell(position.hotkey) : textCell(position.hotkeyName),
      optionalCell(position.delegate, (delegate) => textCell(delegate)),
      amountCell(position.stake),
      amountCell(position.value),
      amountCell(position.dividends),
      booleanCell(position.isRegistered),
    ]),
  );
  const balances = wallets.map(({ name, address, free, staked, total }) =>
    note(
      `${name ?? address}: free ${amountCell(free).shown}, staked ${amountCell(staked).shown}, total ${amountCell(total).shown}`,
    ),
  );
  return [table(columns, rows, { empty: 'No stake.' }), ...balances];
}
