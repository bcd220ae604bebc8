import { emptyCell, hashCell, integerCell, optionalCell, textCell } from '../cell.js';
import { plural } from '../plural.js';
import { type Cell, left, note, right, table, type View } from '../view.js';

export interface HotkeyRegistrations {
  /** Where it is on this machine. */
  name?: string;
  hotkey: string;
  isLocal: boolean;
  /** By netuid. */
  registrations: readonly { netuid: number; uid: number }[];
}

export interface RegistrationListing {
  wallets: readonly { name: string; address?: string; hotkeys: readonly HotkeyRegistrations[] }[];
}

/** One row for each place; hotkeys without one are shown too. */
export function registrationsView({ wallets }: RegistrationListing): View {
  const columns = [left('Wallet'), left('Hotkey'), right('Netuid'), right('UID'), left('Address')];
  const rows = wallets.flatMap(({ name: wallet, hotkeys }) =>
    hotkeys.flatMap(({ name, hotkey, registrations }) => {
      const row = (netuid: Cell, uid: Cell): Cell[] => [
        textCell(wallet, 'strong'),
        optionalCell(name, (text) => textCell(text)),
        netuid,
        uid,
        hashCell(hotkey),
      ];
      if (registrations.length === 0) return [row(emptyCell, emptyCell)];
      return registrations.map(({ netuid, uid }) => row(integerCell(netuid), integerCell(uid)));
    }),
  );
  const hotkeys = wallets.flatMap((wallet) => wallet.hotkeys);
  const places = hotkeys.flatMap(({ registrations }) => registrations);
  const list = table(columns, rows, { empty: 'No hotkeys.' });
  if (hotkeys.length === 0) return [list];
  return [list, note(`${plural(hotkeys.length, 'hotkey')}, ${plural(places.length, 'registration')}`)];
}
