import { getBalances } from '../../actions/query/get-balances.js';
import type { Client } from '../../client/index.js';
import { fromHex } from '../../codec/hex.js';
import { encodeSs58 } from '../../codec/ss58.js';
import type { SimAccounts } from '../../output/views/sim.js';
import { DEV_ACCOUNTS } from '../../runtime/node/presets/dev-accounts.js';

/** The well-known development accounts with the URI that leads to each key, and what they own on a chain. */
export async function listDevelopmentAccounts(client: Client): Promise<SimAccounts> {
  const known = Object.entries(DEV_ACCOUNTS).map(([name, accountId]) => ({
    uri: `//${name}`,
    address: encodeSs58(fromHex(accountId)),
  }));
  const [sudo, balances] = await Promise.all([
    client.storage<string | undefined>('Sudo', 'Key'),
    getBalances(
      client,
      known.map(({ address }) => address),
    ),
  ]);
  const accounts = balances.map(({ address, free }, i) => ({
    uri: known[i]?.uri ?? '',
    address,
    free,
    isSudo: address === sudo,
  }));
  return { accounts };
}
