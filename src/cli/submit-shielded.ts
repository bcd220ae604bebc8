import { findCarried, type ShieldedExtrinsic } from '../client/index.js';
import { taoAmount } from '../units/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { type SentTransaction, submitSigned, whereIs } from './submit-signed.js';

/**
 * Sends an encrypted transaction and waits until a block shows what it carried. The fee is that of both together.
 *
 * @throws what {@link submitSigned} throws; UnknownOutcomeError when no block shows it
 */
export async function submitShielded(
  context: Context,
  chain: Chain,
  { carrier, carried }: ShieldedExtrinsic,
  flags: { 'wait-for-finalization'?: boolean | undefined },
): Promise<SentTransaction> {
  const { receipt: outer } = await submitSigned(context, chain, carrier, flags);
  const progress = await context.progress('Waiting for what it carries');
  try {
    const receipt = await findCarried(chain.client, carried, outer.blockNumber);
    chain.movedTo(receipt);
    const where = whereIs(receipt);
    if (where.fee !== undefined) where.fee = taoAmount(where.fee.rao + (outer.feeRao ?? 0n));
    await context.notice(`Sent encrypted, carried by the transaction ${outer.extrinsicHash}.`);
    return { receipt, where };
  } finally {
    progress.stop();
  }
}
