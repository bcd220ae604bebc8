import type { Client, ReadOptions } from '../../client/index.js';

/** Rao of TAO for one alpha (10^9 alpha-rao), by netuid; root's TAO stands at 1. */
export type Prices = ReadonlyMap<number, bigint>;

const ONE = 1_000_000_000n;

/** The present alpha price of every subnet. Source: SwapRuntimeApi.current_alpha_price_all (floor(price × 10^9)). */
export async function getPrices(client: Client, options: ReadOptions = {}): Promise<Prices> {
  const prices = await client.runtimeApi<{ netuid: number; price: bigint }[]>(
    'SwapRuntimeApi',
    'current_alpha_price_all',
    [],
    options,
  );
  return new Map([...prices.map(({ netuid, price }) => [netuid, price] as const), [0, ONE] as const]);
}

/** What alpha is worth at a price, in rao of TAO, rounded down. A valuation, not what a sale would bring. */
export function alphaValue(alphaRao: bigint, price: bigint): bigint {
  return (alphaRao * price) / ONE;
}
