import type { Client, ReadOptions } from '../../client/index.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';

/** Where all TAO is. */
export interface IssuanceCheck {
  /** Balances.TotalIssuance. */
  readonly issuance: TaoAmount;
  /** SubtensorModule.TotalIssuance, which the emission reads. */
  readonly emissionIssuance: TaoAmount;
  /** Free and reserved TAO of all accounts that are no subnet's. */
  readonly accounts: TaoAmount;
  /** TAO in the accounts of the subnets: pools, root stake, locked costs. */
  readonly subnets: readonly { readonly netuid: number; readonly held: TaoAmount }[];
  /** The sum of the parts. */
  readonly sum: TaoAmount;
  /** Whether both issuances equal the sum. */
  readonly isEqual: boolean;
}

interface AccountInfo {
  data: { free: bigint; reserved: bigint };
}

/**
 * Adds up every account and compares with what the chain says was issued. Reads System.Account whole: meant for a
 * simulated chain, slow on a live one.
 */
export async function getIssuance(client: Client, options: ReadOptions = {}): Promise<IssuanceCheck> {
  const at = options.at ?? (await client.header()).hash;
  const [accounts, networks, totals] = await Promise.all([
    client.entries<[string], AccountInfo>('System', 'Account', [], { at }),
    client.entries<[number], boolean>('SubtensorModule', 'NetworksAdded', [], { at }),
    client.storageMany<[bigint, bigint]>(
      [
        ['Balances', 'TotalIssuance'],
        ['SubtensorModule', 'TotalIssuance'],
      ],
      { at },
    ),
  ]);
  const owners = new Map<string, number>();
  for (const [[netuid]] of networks) {
    const address = await client.runtimeApi<string | undefined>(
      'SubnetInfoRuntimeApi',
      'get_subnet_account_id',
      [netuid],
      { at },
    );
    if (address !== undefined) owners.set(address, netuid);
  }
  let others = 0n;
  const held = new Map<number, bigint>();
  for (const [[address], { data }] of accounts) {
    const total = data.free + data.reserved;
    const netuid = owners.get(address);
    if (netuid === undefined) others += total;
    else held.set(netuid, total);
  }
  const sum = [...held.values()].reduce((total, rao) => total + rao, others);
  const subnets = [...held]
    .sort(([a], [b]) => a - b)
    .map(([netuid, rao]) => ({ netuid, held: taoAmount(rao) }));
  const [issuance, emissionIssuance] = totals;
  return {
    issuance: taoAmount(issuance),
    emissionIssuance: taoAmount(emissionIssuance),
    accounts: taoAmount(others),
    subnets,
    sum: taoAmount(sum),
    isEqual: sum === issuance && sum === emissionIssuance,
  };
}
