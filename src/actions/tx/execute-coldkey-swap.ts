import { accountHash, type Client } from '../../client/index.js';
import { ColdkeySwapError } from '../../errors/key-swap.js';
import { ensureNewColdkey } from '../query/ensure-new-coldkey.js';
import { requireColdkeySwap } from '../query/require-coldkey-swap.js';
import type { ColdkeySwapParameters } from './announce-coldkey-swap.js';
import { buildCall, requireEvent, type TransactionPlan } from './plan.js';

/**
 * Hands everything of the signing coldkey to the announced one. Throws UnsuitableColdkeyError, and ColdkeySwapError when
 * nothing or another key was announced, the time has not come, or the swap is disputed.
 */
export async function executeColdkeySwap(
  client: Client,
  { coldkey, newColdkey }: ColdkeySwapParameters,
): Promise<TransactionPlan<ColdkeySwapParameters>> {
  const swap = await requireColdkeySwap(client, coldkey);
  if (swap.newColdkeyHash !== accountHash(newColdkey)) {
    const message = `The coldkey ${coldkey} announced a swap to another key than ${newColdkey}.`;
    throw new ColdkeySwapError('other-key', coldkey, message);
  }
  if (swap.blocksLeft > 0) {
    const message = `The swap of ${coldkey} can be executed in ${swap.blocksLeft} blocks.`;
    throw new ColdkeySwapError('too-early', coldkey, message, swap.blocksLeft);
  }
  await ensureNewColdkey(client, coldkey, newColdkey);
  return {
    call: await buildCall(client, 'SubtensorModule', 'swap_coldkey_announced', { new_coldkey: newColdkey }),
    signer: 'coldkey',
    effects: [{ what: 'hand everything to', value: newColdkey }],
    outcome(receipt) {
      requireEvent(receipt, 'SubtensorModule', 'ColdkeySwapped');
      return { coldkey, newColdkey };
    },
  };
}
