import type { Client, ReadOptions } from '../../client/index.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';
import { listStake } from './list-stake.js';

/** What an account has. `total` = free + reserved + staked. */
export interface AccountBalance {
  readonly address: string;
  readonly free: TaoAmount;
  readonly reserved: TaoAmount;
  /** All stake at present prices. */
  readonly staked: TaoAmount;
  readonly total: TaoAmount;
}

interface AccountInfo {
  data: { free: bigint; reserved: bigint };
}

/** Balances of many accounts in one request for all, in the order asked. Reads System.Account and the stake. */
export async function getBalances(
  client: Client,
  addresses: readonly string[],
  options: ReadOptions = {},
): Promise<AccountBalance[]> {
  const [accounts, stakes] = await Promise.all([
    client.storageMany<AccountInfo[]>(
      addresses.map((address) => ['System', 'Account', [address]] as const),
      options,
    ),
    listStake(client, addresses, options),
  ]);
  return addresses.map((address, i) => {
    const { free, reserved } = accounts[i]!.data;
    const staked = (stakes.get(address) ?? []).reduce((sum, position) => sum + position.value.rao, 0n);
    return {
      address,
      free: taoAmount(free),
      reserved: taoAmount(reserved),
      staked: taoAmount(staked),
      total: taoAmount(free + reserved + staked),
    };
  });
}

/** The free balance of one account, without its stake. */
export async function getFreeBalance(
  client: Client,
  address: string,
  options: ReadOptions = {},
): Promise<TaoAmount> {
  const { data } = await client.storage<AccountInfo>('System', 'Account', [address], options);
  return taoAmount(data.free);
}
