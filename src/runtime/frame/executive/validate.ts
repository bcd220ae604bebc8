import type { Hex } from '../../../codec/hex.js';
import { initialize } from '../../pallets/system/block.js';
import { BlockNumber } from '../../pallets/system/storage.js';
import { callDepth } from '../transaction/depth.js';
import type { TransactionSource } from '../transaction/extension.js';
import { combineValidity, refuse, refuseUnknown, VALID, type Validity } from '../transaction/validity.js';
import type { BlockContext } from './block-context.js';
import { checkBare, checkExtrinsic, checkSigned } from './check.js';

/** Calls within calls a pool accepts. Source: runtime `TaggedTransactionQueue::validate_transaction`. */
const MAX_POOL_DEPTH = 8;

export interface ValidateOptions {
  /** Hash of the block the context stands at. */
  readonly blockHash: Hex;
  readonly source?: TransactionSource;
}

/**
 * Whether a pool may take an extrinsic, and what it provides and requires. Asked at the head of the chain, as if the next
 * block had just begun; leaves no trace.
 *
 * @param bytes with length prefix.
 * @throws TransactionInvalid with the code the chain gives.
 */
export function validateTransaction(
  ctx: BlockContext,
  bytes: Uint8Array,
  { blockHash, source = 'External' }: ValidateOptions,
): Validity {
  const checkpoint = ctx.state.checkpoint();
  const { events, phase, extrinsicIndex } = ctx;
  try {
    initialize(ctx, BlockNumber.get(ctx) + 1, blockHash, { logs: [] });
    return validate(ctx, bytes, source);
  } finally {
    ctx.state.rollback(checkpoint);
    ctx.scratch.clear();
    Object.assign(ctx, { events, phase, extrinsicIndex });
  }
}

function validate(ctx: BlockContext, bytes: Uint8Array, source: TransactionSource): Validity {
  const checked = checkExtrinsic(ctx, bytes);
  const { call } = checked.extrinsic;
  if (callDepth(call, (inner) => ctx.runtime.definition(inner).signature) > MAX_POOL_DEPTH) refuse('Call');
  if (checked.info.class === 'Mandatory') refuse('MandatoryValidation');
  if (checked.signer !== undefined) {
    const checks = checkSigned(ctx, checked, checked.signer, source);
    return checks.reduce((all, { validity }) => combineValidity(all, validity), VALID);
  }
  const pallet = ctx.runtime.pallets.find(({ name }) => name === call.pallet);
  const unsigned = pallet?.validateUnsigned?.(ctx, call, source) ?? refuseUnknown('NoUnsignedValidator');
  return checkBare(ctx, checked).reduce(
    (all, { validity }) => combineValidity(all, validity),
    combineValidity(VALID, unsigned),
  );
}
