import { validateTransaction } from '../../frame/executive/validate.js';
import { decodeExtrinsic } from '../../frame/transaction/extrinsic.js';
import { TransactionInvalid, type Validity } from '../../frame/transaction/validity.js';
import type { Executing } from '../executing.js';
import {
  invalidTransaction,
  type RpcError,
  undecodableExtrinsic,
  unknownValidity,
} from '../rpc/rpc-error.js';

/** What a node says of each refusal; clients match these texts. Source: `sp_runtime::transaction_validity`. */
const TEXTS: Readonly<Record<string, string>> = {
  Call: 'Transaction call is not expected',
  Payment: 'Inability to pay some fees (e.g. account balance too low)',
  Future: 'Transaction will be valid in the future',
  Stale: 'Transaction is outdated',
  BadProof: 'Transaction has a bad signature',
  AncientBirthBlock: 'Transaction has an ancient birth block',
  ExhaustsResources: 'Transaction would exhaust the block limits',
  BadMandatory: 'A call was labelled as mandatory, but resulted in an Error.',
  MandatoryValidation: 'Transaction dispatch is mandatory; transactions must not be validated.',
  BadSigner: 'Invalid signing address',
  IndeterminateImplicit: 'The implicit data was unable to be calculated',
  UnknownOrigin: 'The transaction extension did not authorize any origin',
  CannotLookup: 'Could not lookup information required to validate the transaction',
  NoUnsignedValidator: 'Could not find an unsigned validator for the unsigned transaction',
};

/** Whether the pool may take the extrinsic now, at the head. @throws RpcError when not. */
export function validityOf(core: Executing, bytes: Uint8Array): Validity {
  const { hash } = core.db.head;
  try {
    return core.ask((ctx) => validateTransaction(ctx, bytes, { blockHash: hash }));
  } catch (error) {
    if (error instanceof TransactionInvalid) throw refusalOf(error, bytes, core);
    throw error;
  }
}

/** The error answer for a refusal. */
export function refusalOf({ error }: TransactionInvalid, bytes: Uint8Array, core: Executing): RpcError {
  const { type } = error.value;
  if (error.type === 'Unknown') return unknownValidity(TEXTS[type] ?? type);
  if (type === 'Custom') return invalidTransaction(`Custom error: ${error.value.value}`);
  if (type === 'Call') {
    try {
      decodeExtrinsic(bytes, core.runtime.runtime.extensions);
    } catch {
      return undecodableExtrinsic('Execution failed: the extrinsic cannot be decoded');
    }
  }
  return invalidTransaction(TEXTS[type] ?? type);
}
