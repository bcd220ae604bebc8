import { getFreeBalances } from '../actions/query/get-free-balances.js';
import { getOverview } from '../actions/query/get-overview.js';
import { isSs58 } from '../codec/ss58.js';
import { UsageError } from '../errors/cli.js';
import type { NeuronOverview, OverviewNeuron } from '../output/views/overview.js';
import { addAmounts, compareAmounts, taoAmount } from '../units/index.js';
import { type ListedWallet, listWallet } from '../wallet/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { walletPathsIn } from './wallets.js';

export interface OverviewRequest {
  all?: boolean | undefined;
  netuids?: readonly number[] | undefined;
  /** Names or addresses: only these hotkeys. */
  include?: readonly string[] | undefined;
  /** Names or addresses: not these. */
  exclude?: readonly string[] | undefined;
  sortBy?: OverviewOrder | undefined;
  isDescending?: boolean | undefined;
}

type Compare = (a: OverviewNeuron, b: OverviewNeuron) => number;

const byText =
  (field: 'wallet' | 'hotkeyName' | 'axon'): Compare =>
  (a, b) =>
    (a[field] ?? '').localeCompare(b[field] ?? '', 'en');
const byNumber =
  (
    field: 'uid' | 'consensus' | 'incentive' | 'dividends' | 'validatorTrust' | 'blocksSinceUpdate',
  ): Compare =>
  (a, b) =>
    a[field] - b[field];

/** What a table can be ordered by, by the title of the column. */
const ORDERS = {
  wallet: byText('wallet'),
  hotkey: byText('hotkeyName'),
  uid: byNumber('uid'),
  active: (a, b) => Number(a.isActive) - Number(b.isActive),
  stake: (a, b) => compareAmounts(a.stake, b.stake),
  consensus: byNumber('consensus'),
  incentive: byNumber('incentive'),
  dividends: byNumber('dividends'),
  emission: (a, b) => compareAmounts(a.emission, b.emission),
  vtrust: byNumber('validatorTrust'),
  permit: (a, b) => Number(a.hasValidatorPermit) - Number(b.hasValidatorPermit),
  updated: byNumber('blocksSinceUpdate'),
  axon: byText('axon'),
} satisfies Record<string, Compare>;

export type OverviewOrder = keyof typeof ORDERS;
export const OVERVIEW_ORDERS = Object.keys(ORDERS) as OverviewOrder[];

interface KnownKeys {
  wallets: { name: string; address: string }[];
  /** Address → where it is on this machine. */
  hotkeys: Map<string, { wallet: string; name: string }>;
}

/** The neurons of the wallet in use, or of all wallets. @throws UsageError, WalletNotFoundError and what reading the chain throws */
export async function readOverview(
  context: Context,
  chain: Chain,
  request: OverviewRequest,
): Promise<NeuronOverview> {
  const known = knownKeys(walletPathsIn(context, request.all).map(listWallet));
  const isWanted = hotkeyFilter(known, request);
  const at = await chain.readOptions();
  const coldkeys = known.wallets.map(({ address }) => address);
  const hotkeys = [...known.hotkeys.keys()];
  const { number: blockNumber } = await chain.block();
  const [free, subnets] = await Promise.all([
    getFreeBalances(chain.client, coldkeys, at),
    getOverview(chain.client, { coldkeys, hotkeys, netuids: request.netuids }, at),
  ]);
  const compare = ORDERS[request.sortBy ?? 'uid'];
  const direction = request.isDescending === true ? -1 : 1;
  return {
    wallets: known.wallets.map((wallet, i) => ({ ...wallet, free: free[i] ?? taoAmount(0n) })),
    subnets: subnets
      .map((subnet) => ({
        ...subnet,
        neurons: subnet.neurons
          .filter(({ hotkey }) => isWanted(hotkey))
          .map(({ netuid: _, ...neuron }) => ({
            ...namesOf(known, neuron.hotkey, neuron.coldkey),
            ...neuron,
            blocksSinceUpdate: blockNumber - neuron.lastUpdateBlock,
          }))
          .sort((a, b) => direction * compare(a, b)),
      }))
      .filter(({ neurons }) => neurons.length > 0),
    free: free.reduce(addAmounts, taoAmount(0n)),
  };
}

function knownKeys(wallets: readonly ListedWallet[]): KnownKeys {
  const known: KnownKeys = { wallets: [], hotkeys: new Map() };
  for (const { name, address, hotkeys } of wallets) {
    if (address !== undefined) known.wallets.push({ name, address });
    for (const hotkey of hotkeys) {
      if (hotkey.address !== undefined)
        known.hotkeys.set(hotkey.address, { wallet: name, name: hotkey.name });
    }
  }
  return known;
}

function namesOf(
  known: KnownKeys,
  hotkey: string,
  coldkey: string,
): { wallet?: string; hotkeyName?: string } {
  const own = known.hotkeys.get(hotkey);
  const wallet = known.wallets.find(({ address }) => address === coldkey)?.name ?? own?.wallet;
  return {
    ...(wallet === undefined ? {} : { wallet }),
    ...(own === undefined ? {} : { hotkeyName: own.name }),
  };
}

/** @throws UsageError when a name is no hotkey of these wallets: a typo must not hide or show the wrong one */
function hotkeyFilter(
  { hotkeys }: KnownKeys,
  { include, exclude }: OverviewRequest,
): (hotkey: string) => boolean {
  const addresses = (given: readonly string[]): Set<string> =>
    new Set(
      given.flatMap((text) => {
        const named = [...hotkeys].filter(([address, { name }]) => address === text || name === text);
        if (named.length === 0 && !isSs58(text)) throw new UsageError(`There is no hotkey "${text}" here.`);
        return named.length === 0 ? [text] : named.map(([address]) => address);
      }),
    );
  const only = include === undefined ? undefined : addresses(include);
  const without = exclude === undefined ? undefined : addresses(exclude);
  return (hotkey) => only?.has(hotkey) !== false && without?.has(hotkey) !== true;
}
