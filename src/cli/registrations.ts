import { listRegistrations } from '../actions/query/list-registrations.js';
import type { HotkeyRegistrations, RegistrationListing } from '../output/views/registrations.js';
import { listWallet } from '../wallet/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { walletPathsIn } from './wallets.js';

/**
 * Every hotkey of the wallet in use, or of all wallets, and the subnets it is registered on. Hotkeys the coldkey owns on the
 * chain and that are not on this machine come last.
 *
 * @throws WalletNotFoundError and what reading the chain throws
 */
export async function readRegistrations(
  context: Context,
  chain: Chain,
  { all, netuids }: { all?: boolean | undefined; netuids?: readonly number[] | undefined },
): Promise<RegistrationListing> {
  const wallets = walletPathsIn(context, all).map(listWallet);
  const coldkeys = wallets.flatMap(({ address }) => address ?? []);
  const hotkeys = wallets.flatMap((wallet) => wallet.hotkeys.flatMap(({ address }) => address ?? []));
  const parameters = { coldkeys, hotkeys, netuids };
  const { owned, places } = await listRegistrations(chain.client, parameters, await chain.readOptions());
  const registered = (hotkey: string): HotkeyRegistrations['registrations'] =>
    (places.get(hotkey) ?? []).map(({ netuid, uid }) => ({ netuid, uid }));
  return {
    wallets: wallets.map((wallet) => {
      const { name, address } = wallet;
      const local = wallet.hotkeys.flatMap((hotkey) =>
        hotkey.address === undefined ? [] : [{ name: hotkey.name, hotkey: hotkey.address }],
      );
      const onChain = address === undefined ? [] : (owned[coldkeys.indexOf(address)] ?? []);
      const elsewhere = onChain.filter((hotkey) => !local.some((own) => own.hotkey === hotkey));
      return {
        name,
        ...(address === undefined ? {} : { address }),
        hotkeys: [
          ...local.map((own) => ({ ...own, isLocal: true, registrations: registered(own.hotkey) })),
          ...elsewhere.map((hotkey) => ({ hotkey, isLocal: false, registrations: registered(hotkey) })),
        ],
      };
    }),
  };
}
