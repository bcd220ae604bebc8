import type { Client, ReadOptions } from '../../client/index.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';

/** The free balances of some accounts in the order asked, in one request. Reads System.Account. */
export async function getFreeBalances(
  client: Client,
  addresses: readonly string[],
  options: ReadOptions = {},
): Promise<TaoAmount[]> {
  const accounts = await client.storageMany<{ data: { free: bigint } }[]>(
    addresses.map((address) => ['System', 'Account', [address]] as const),
    options,
  );
  return accounts.map(({ data }) => taoAmount(data.free));
}
