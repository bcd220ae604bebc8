import type { Client, ReadOptions } from '../../client/index.js';
import { type AlphaAmount, alphaAmount } from '../../units/index.js';
import { type AccountBalance, getBalances } from './get-balances.js';
import { getIdentities } from './get-identities.js';
import { listStake, type StakePosition } from './list-stake.js';

/** Stake with a hotkey, and what that hotkey is about. */
export interface InspectedPosition extends StakePosition {
  /** Name its owner gives on the chain. */
  readonly delegate?: string;
  /** Dividends of the hotkey's last epoch on the subnet, for all who stake with it. */
  readonly dividends: AlphaAmount;
}

export interface InspectedColdkey extends AccountBalance {
  readonly positions: readonly InspectedPosition[];
}

/**
 * What some coldkeys have and where they stake, in the order asked. Reads what {@link getBalances} and {@link listStake} do,
 * SubtensorModule.Owner, IdentitiesV2 and AlphaDividendsPerSubnet.
 */
export async function inspectColdkeys(
  client: Client,
  coldkeys: readonly string[],
  options: ReadOptions = {},
): Promise<InspectedColdkey[]> {
  const [balances, stakes] = await Promise.all([
    getBalances(client, coldkeys, options),
    listStake(client, coldkeys, options),
  ]);
  const positions = [...stakes.values()].flat();
  const [delegates, dividends] = await Promise.all([
    delegateNames(client, [...new Set(positions.map(({ hotkey }) => hotkey))], options),
    client.storageMany<bigint[]>(
      positions.map(({ netuid, hotkey }) => ['SubtensorModule', 'AlphaDividendsPerSubnet', [netuid, hotkey]]),
      options,
    ),
  ]);
  const inspected = new Map(
    positions.map((position, i): [StakePosition, InspectedPosition] => {
      const delegate = delegates.get(position.hotkey);
      const earned = { dividends: alphaAmount(position.netuid, dividends[i] ?? 0n) };
      return [position, { ...position, ...(delegate === undefined ? {} : { delegate }), ...earned }];
    }),
  );
  return balances.map((balance) => ({
    ...balance,
    positions: (stakes.get(balance.address) ?? []).flatMap((position) => inspected.get(position) ?? []),
  }));
}

async function delegateNames(
  client: Client,
  hotkeys: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, string>> {
  const owners = await client.storageMany<string[]>(
    hotkeys.map((hotkey) => ['SubtensorModule', 'Owner', [hotkey]] as const),
    options,
  );
  const identities = await getIdentities(client, owners, options);
  return new Map(
    hotkeys.flatMap((hotkey, i): [string, string][] => {
      const name = identities[i]?.name;
      return name ? [[hotkey, name]] : [];
    }),
  );
}
