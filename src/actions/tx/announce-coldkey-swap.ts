import { accountHash, type Client } from '../../client/index.js';
import { ColdkeySwapError } from '../../errors/key-swap.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';
import { ensureNewColdkey } from '../query/ensure-new-coldkey.js';
import { listColdkeySwaps } from '../query/list-coldkey-swaps.js';
import { buildCall, requireEvent, type TransactionPlan } from './plan.js';

export interface ColdkeySwapParameters {
  readonly coldkey: string;
  readonly newColdkey: string;
}

export interface AnnounceColdkeySwapResult extends ColdkeySwapParameters {
  readonly newColdkeyHash: string;
  /** First block that may execute it. */
  readonly executionBlock: number;
  /** Recycled; nothing for another announcement. */
  readonly cost: TaoAmount;
}

/**
 * Announces that a new coldkey takes over. From then on the present one can do little else.
 * Throws UnsuitableColdkeyError, and ColdkeySwapError when it announced one too short a while ago.
 */
export async function announceColdkeySwap(
  client: Client,
  { coldkey, newColdkey }: ColdkeySwapParameters,
): Promise<TransactionPlan<AnnounceColdkeySwapResult>> {
  await ensureNewColdkey(client, coldkey, newColdkey);
  const [[present], delay, price] = await Promise.all([
    listColdkeySwaps(client, [coldkey]),
    client.storage<number>('SubtensorModule', 'ColdkeySwapAnnouncementDelay'),
    client.constant<bigint>('SubtensorModule', 'KeySwapCost'),
  ]);
  if (present !== undefined && present.clearBlocksLeft > 0) {
    const message = `The coldkey ${coldkey} can announce another swap in ${present.clearBlocksLeft} blocks.`;
    throw new ColdkeySwapError('too-early', coldkey, message, present.clearBlocksLeft);
  }
  const cost = taoAmount(present === undefined ? price : 0n);
  const newColdkeyHash = accountHash(newColdkey);
  return {
    call: await buildCall(client, 'SubtensorModule', 'announce_coldkey_swap', {
      new_coldkey_hash: newColdkeyHash,
    }),
    signer: 'coldkey',
    cost,
    effects: [
      { what: 'recycle', amount: cost },
      { what: 'new coldkey', value: newColdkey },
      { what: 'blocks to wait', value: String(delay) },
    ],
    outcome(receipt) {
      requireEvent(receipt, 'SubtensorModule', 'ColdkeySwapAnnounced');
      return { coldkey, newColdkey, newColdkeyHash, executionBlock: receipt.blockNumber + delay, cost };
    },
  };
}
