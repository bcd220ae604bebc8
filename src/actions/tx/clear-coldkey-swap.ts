import type { Client } from '../../client/index.js';
import { ColdkeySwapError } from '../../errors/key-swap.js';
import { requireColdkeySwap } from '../query/require-coldkey-swap.js';
import { buildCall, requireEvent, type TransactionPlan } from './plan.js';

/** Withdraws the announced swap of the signing coldkey. Throws ColdkeySwapError, also when it is too early for that. */
export async function clearColdkeySwap(
  client: Client,
  coldkey: string,
): Promise<TransactionPlan<{ readonly coldkey: string }>> {
  const { clearBlocksLeft } = await requireColdkeySwap(client, coldkey);
  if (clearBlocksLeft > 0) {
    const message = `The announcement of ${coldkey} can be withdrawn in ${clearBlocksLeft} blocks.`;
    throw new ColdkeySwapError('too-early', coldkey, message, clearBlocksLeft);
  }
  return {
    call: await buildCall(client, 'SubtensorModule', 'clear_coldkey_swap_announcement', {}),
    signer: 'coldkey',
    effects: [{ what: 'withdraw the swap of', value: coldkey }],
    outcome(receipt) {
      requireEvent(receipt, 'SubtensorModule', 'ColdkeySwapCleared');
      return { coldkey };
    },
  };
}
