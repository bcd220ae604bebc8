import { type Receipt, type SignedExtrinsic, submit } from '../client/index.js';
import type { Sent } from '../output/views/transaction.js';
import { taoAmount } from '../units/index.js';
import type { Chain } from './chain.js';
import type { Context } from './context.js';
import { setTransactionUnderWay } from './interruption.js';

/** What the chain reported of a transaction, and where it lies. */
export interface SentTransaction {
  receipt: Receipt;
  where: Sent;
}

/**
 * Sends a signed transaction and waits for the block that holds it; the command speaks of that block from then on.
 *
 * @throws InvalidTransactionError when the pool refuses (nothing is paid); DispatchFailedError when the call fails (the fee
 * is paid); UnknownOutcomeError when nobody can tell
 */
export async function submitSigned(
  context: Context,
  chain: Chain,
  signed: SignedExtrinsic,
  flags: { 'wait-for-finalization'?: boolean | undefined },
): Promise<SentTransaction> {
  const progress = await context.progress('Sending');
  setTransactionUnderWay(signed.hash);
  try {
    const receipt = await submit(chain.client, signed, {
      waitFor: flags['wait-for-finalization'] === true ? 'finalized' : 'inBlock',
      onStatus: (status) => progress.update(`Sent; the node says: ${status}`),
    });
    chain.movedTo(receipt);
    return { receipt, where: whereIs(receipt) };
  } finally {
    setTransactionUnderWay(undefined);
    progress.stop();
  }
}

export function whereIs({ extrinsicHash, blockHash, blockNumber, extrinsicIndex, feeRao }: Receipt): Sent {
  return {
    dryRun: false,
    extrinsicHash,
    blockHash,
    blockNumber,
    extrinsicIndex,
    ...(feeRao === undefined ? {} : { fee: taoAmount(feeRao) }),
  };
}
