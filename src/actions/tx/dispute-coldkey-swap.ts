import type { Client } from '../../client/index.js';
import { requireColdkeySwap } from '../query/require-coldkey-swap.js';
import { buildCall, requireEvent, type TransactionPlan } from './plan.js';

/** Disputes the announced swap of the signing coldkey, which freezes it until root decides. Throws ColdkeySwapError. */
export async function disputeColdkeySwap(
  client: Client,
  coldkey: string,
): Promise<TransactionPlan<{ readonly coldkey: string }>> {
  await requireColdkeySwap(client, coldkey);
  return {
    call: await buildCall(client, 'SubtensorModule', 'dispute_coldkey_swap', {}),
    signer: 'coldkey',
    effects: [{ what: 'freeze', value: coldkey }],
    outcome(receipt) {
      requireEvent(receipt, 'SubtensorModule', 'ColdkeySwapDisputed');
      return { coldkey };
    },
  };
}
