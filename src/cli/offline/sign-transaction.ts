import { assembleExtrinsic, bytesToSign } from '../../client/index.js';
import { fromHex, type Hex, toHex } from '../../codec/hex.js';
import { WrongSignerError } from '../../errors/offline.js';
import { toJsonValue } from '../../output/json-value.js';
import type { CallSummary, SignedTransaction, UnsignedTransaction } from '../../output/views/offline.js';
import type { Context } from '../context.js';
import type { PasswordFlags } from '../given-password.js';
import { signerIdentity } from '../keys.js';
import { readTextSource } from '../text-source.js';
import { unlock } from '../unlock.js';
import { confirmTransaction } from './confirm.js';
import { readCall } from './known-call.js';
import { parseUnsigned } from './read-document.js';
import { writeDocument } from './write-document.js';

export interface SignTransactionFlags extends PasswordFlags {
  yes?: boolean | undefined;
  out?: string | undefined;
}

/**
 * Signs a transaction that was built elsewhere, with a key of the wallet in use and without any network. What is about to
 * be signed is shown as its bytes say.
 *
 * @param source a file, or `-`
 * @throws TransactionFileError, WrongSignerError, CancelledError, MissingInputError and what opening a key throws
 */
export async function signTransaction(
  context: Context,
  words: string,
  source: string,
  flags: SignTransactionFlags,
): Promise<SignedTransaction> {
  const unsigned = parseUnsigned(await readTextSource(context.host, source, 'the transaction'), source);
  const { role, address } = unsigned.signer;
  const held = await signerIdentity(context, role);
  if (held.address !== address) throw new WrongSignerError(address, held.address);
  const call = await readCall(context, unsigned, source);
  await confirmTransaction(context, { ...unsigned, call }, { words, question: 'Sign this?', yes: flags.yes });
  const signed = await sign(context, unsigned, call, flags);
  return flags.out === undefined ? signed : { ...signed, file: writeDocument(flags.out, signed) };
}

async function sign(
  context: Context,
  { signer, network, genesisHash, nonce, era, callData, explicit, implicit }: UnsignedTransaction,
  call: CallSummary,
  flags: SignTransactionFlags,
): Promise<SignedTransaction> {
  const key = await unlock(context, signer.role, flags, `wallet sign-tx ${call.pallet}.${call.name}`);
  const payload = {
    call: { bytes: fromHex(callData as Hex) },
    explicit: fromHex(explicit as Hex),
    implicit: fromHex(implicit as Hex),
    nonce,
  };
  const extrinsic = assembleExtrinsic(key, await key.sign(bytesToSign(payload)), payload);
  return {
    schema: 'tao-signed/1',
    network,
    genesisHash,
    signer,
    call: toJsonValue(call) as unknown as CallSummary,
    nonce,
    era,
    extrinsic: toHex(extrinsic.bytes),
    extrinsicHash: extrinsic.hash,
  };
}
