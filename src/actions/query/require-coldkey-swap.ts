import type { Client } from '../../client/index.js';
import { ColdkeySwapError } from '../../errors/key-swap.js';
import { type ColdkeySwap, listColdkeySwaps } from './list-coldkey-swaps.js';

/** The swap a coldkey announced. Throws ColdkeySwapError when it announced none, or when it is disputed. */
export async function requireColdkeySwap(client: Client, coldkey: string): Promise<ColdkeySwap> {
  const [swap] = await listColdkeySwaps(client, [coldkey]);
  if (swap === undefined) {
    throw new ColdkeySwapError('not-announced', coldkey, `The coldkey ${coldkey} has announced no swap.`);
  }
  if (swap.status === 'disputed') {
    throw new ColdkeySwapError('disputed', coldkey, `The swap of ${coldkey} is disputed, so it is frozen.`);
  }
  return swap;
}
