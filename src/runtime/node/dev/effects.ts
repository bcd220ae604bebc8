import { fromHex } from '../../../codec/hex.js';
import { encodeSs58 } from '../../../codec/ss58.js';
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import type { ChangedEntry, ItemLayout } from '../../frame/state.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from '../../pallets/subtensor/staking/hotkey-stake.js';
import { Alpha, AlphaV2, SubnetAlphaIn, SubnetTAO } from '../../pallets/subtensor/storage/index.js';
import { ROOT_NETUID } from '../../pallets/subtensor/subnets/subnet.js';
import { priceRao } from '../../pallets/swap/runtime-api.js';
import { Account } from '../../pallets/system/storage.js';

/** A figure in rao as decimal text, before and after. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

/** What changed entries mean to people. Accounts are SS58. */
export interface Effects {
  /** Free balances. */
  readonly balances: readonly ({ readonly account: string } & Change)[];
  /** Stakes of a coldkey with a hotkey: alpha of the subnet, TAO on root. */
  readonly stakes: readonly ({
    readonly hotkey: string;
    readonly coldkey: string;
    readonly netuid: number;
  } & Change)[];
  /** Reserves of pools, and the price in rao of TAO per alpha, rounded down. */
  readonly pools: readonly {
    readonly netuid: number;
    readonly tao: Change;
    readonly alpha: Change;
    readonly price: Change;
  }[];
}

export const NO_EFFECTS: Effects = { balances: [], stakes: [], pools: [] };

type StakeKeys = readonly [hotkey: AccountId, coldkey: AccountId, netuid: number];

/**
 * Works out figures on the state as it is, then on the one `goBack` leads to; those that are equal are left out. Other
 * stakes with a hotkey may move by a rao, since they are shares of one pool: they are not listed.
 */
export function effectsOf(ctx: Context, entries: readonly ChangedEntry[], goBack: () => void): Effects {
  const accounts = keysOf<readonly [AccountId]>(entries, [Account]);
  const stakes = keysOf<StakeKeys>(entries, [Alpha, AlphaV2]);
  const netuids = keysOf<readonly [number]>(entries, [SubnetTAO, SubnetAlphaIn]).filter(
    ([netuid]) => netuid !== ROOT_NETUID,
  );
  const figures = () => ({
    balances: accounts.map(([account]) => Account.get(ctx, account).data.free),
    stakes: stakes.map((keys) => getStakeForHotkeyAndColdkeyOnSubnet(ctx, ...keys)),
    tao: netuids.map(([netuid]) => SubnetTAO.get(ctx, netuid)),
    alpha: netuids.map(([netuid]) => SubnetAlphaIn.get(ctx, netuid)),
    prices: netuids.map(([netuid]) => priceRao(ctx, netuid)),
  });
  const after = figures();
  goBack();
  ctx.scratch.clear();
  const before = figures();
  const change = (figure: keyof typeof before, index: number): Change => ({
    before: before[figure][index]!.toString(),
    after: after[figure][index]!.toString(),
  });
  return {
    balances: accounts
      .map(([account], i) => ({ account: ss58(account), ...change('balances', i) }))
      .filter(hasChanged),
    stakes: stakes
      .map(([hotkey, coldkey, netuid], i) => ({
        hotkey: ss58(hotkey),
        coldkey: ss58(coldkey),
        netuid,
        ...change('stakes', i),
      }))
      .filter(hasChanged),
    pools: netuids
      .map(([netuid], i) => ({
        netuid,
        tao: change('tao', i),
        alpha: change('alpha', i),
        price: change('prices', i),
      }))
      .filter(({ tao, alpha, price }) => [tao, alpha, price].some(hasChanged)),
  };
}

const hasChanged = ({ before, after }: Change): boolean => before !== after;

/** The keys of all entries of some items, each once. */
function keysOf<K extends readonly unknown[]>(
  entries: readonly ChangedEntry[],
  items: readonly ItemLayout[],
): readonly K[] {
  const found = entries.filter(({ item }) => items.includes(item)).map(({ keys }) => keys as K);
  return [...new Map(found.map((keys) => [keys.join(), keys])).values()];
}

const ss58 = (account: AccountId): string => encodeSs58(fromHex(account));
