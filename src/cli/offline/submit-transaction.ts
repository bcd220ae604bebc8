import { fromHex, type Hex } from '../../codec/hex.js';
import { WrongChainError } from '../../errors/offline.js';
import type { SignedTransaction, SubmittedTransaction } from '../../output/views/offline.js';
import type { Chain } from '../chain.js';
import type { Context } from '../context.js';
import { submitSigned } from '../submit-signed.js';
import { readTextSource } from '../text-source.js';
import { confirmTransaction } from './confirm.js';
import { parseSigned } from './read-document.js';

export interface SubmitFlags {
  yes?: boolean | undefined;
  'wait-for-finalization'?: boolean | undefined;
}

/** A signed transaction from a file, or from standard input for `-`. @throws TransactionFileError, UnreadableInputError */
export async function readSigned(context: Context, source: string): Promise<SignedTransaction> {
  return parseSigned(await readTextSource(context.host, source, 'the transaction'), source);
}

/**
 * Sends a transaction that was signed elsewhere.
 *
 * @throws WrongChainError, CancelledError, MissingInputError and what sending throws
 */
export async function submitTransaction(
  context: Context,
  chain: Chain,
  words: string,
  transaction: SignedTransaction,
  flags: SubmitFlags,
): Promise<SubmittedTransaction> {
  const genesis = await chain.client.genesisHash();
  if (genesis !== transaction.genesisHash) {
    throw new WrongChainError(transaction.genesisHash, genesis, chain.network.label);
  }
  await confirmTransaction(context, transaction, { words, question: 'Send this?', yes: flags.yes });
  const { extrinsic, extrinsicHash, nonce, signer, call } = transaction;
  const signed = { bytes: fromHex(extrinsic as Hex), hash: extrinsicHash as Hex, nonce };
  const sent = await submitSigned(context, chain, signed, flags);
  return { ...sent.where, signer: signer.address, call };
}
