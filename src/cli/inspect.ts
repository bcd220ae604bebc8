import { inspectColdkeys } from '../actions/query/inspect-coldkeys.js';
import type { WalletInspection } from '../output/views/inspect.js';
import { listWallets } from '../wallet/index.js';
import type { NamedAccount } from './accounts.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';

/** What accounts have and where they stake. @param netuids only stake on these; all when undefined */
export async function inspectAccounts(
  context: Context,
  chain: Chain,
  accounts: readonly NamedAccount[],
  netuids: readonly number[] | undefined,
): Promise<WalletInspection> {
  const addresses = accounts.map(({ address }) => address);
  const inspected = await inspectColdkeys(chain.client, addresses, await chain.readOptions());
  const names = hotkeyNames(context);
  return {
    wallets: inspected.map((coldkey, i) => ({
      ...accounts[i],
      ...coldkey,
      positions: coldkey.positions
        .filter(({ netuid }) => netuids?.includes(netuid) !== false)
        .map(({ coldkey: _, priceRao: __, ...position }) => {
          const hotkeyName = names.get(position.hotkey);
          return { ...position, ...(hotkeyName === undefined ? {} : { hotkeyName }) };
        }),
    })),
  };
}

/** Hotkeys on this machine: address → `wallet/name`. */
function hotkeyNames({ walletsPath }: Context): ReadonlyMap<string, string> {
  return new Map(
    listWallets(walletsPath).flatMap(({ name: wallet, hotkeys }) =>
      hotkeys.flatMap(({ name, address }): [string, string][] =>
        address === undefined ? [] : [[address, `${wallet}/${name}`]],
      ),
    ),
  );
}
