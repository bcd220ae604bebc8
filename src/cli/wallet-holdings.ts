import { findNeurons } from '../actions/query/find-neurons.js';
import { getBalances } from '../actions/query/get-balances.js';
import type { Holding } from '../output/views/removal.js';
import type { ListedWallet } from '../wallet/index.js';
import type { Chain } from './chain.js';

/** A key that is about to be deleted. */
export interface OwnedKey {
  /** `alice`, `alice/miner`. */
  label: string;
  address: string;
}

/** The keys of a wallet, or one of its hotkeys; `unknown` are those whose address nobody can tell. */
export function keysOf(wallet: ListedWallet, hotkey?: string): { known: OwnedKey[]; unknown: string[] } {
  const hotkeys = wallet.hotkeys
    .filter(({ name }) => hotkey === undefined || name === hotkey)
    .map(({ name, address }) => ({ label: `${wallet.name}/${name}`, address }));
  const hasColdkey = hotkey === undefined && wallet.state !== 'missing';
  const keys = [...(hasColdkey ? [{ label: wallet.name, address: wallet.address }] : []), ...hotkeys];
  return {
    known: keys.flatMap(({ label, address }) => (address === undefined ? [] : [{ label, address }])),
    unknown: keys.filter(({ address }) => address === undefined).map(({ label }) => label),
  };
}

/** What the chain shows of some keys: those with a balance, stake, or a place on a subnet. */
export async function readHoldings(chain: Chain, keys: readonly OwnedKey[]): Promise<Holding[]> {
  const addresses = keys.map(({ address }) => address);
  const at = await chain.readOptions();
  const [balances, neurons] = await Promise.all([
    getBalances(chain.client, addresses, at),
    findNeurons(chain.client, addresses, at),
  ]);
  return keys.flatMap((key, i) => {
    const total = balances[i]?.total;
    const netuids = neurons.filter(({ hotkey }) => hotkey === key.address).map(({ netuid }) => netuid);
    return total === undefined || (total.rao === 0n && netuids.length === 0)
      ? []
      : [{ ...key, total, netuids }];
  });
}
