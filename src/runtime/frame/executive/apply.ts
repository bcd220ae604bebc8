import { noteAppliedExtrinsic, noteExtrinsic, noteInherentsApplied } from '../../pallets/system/block.js';
import { InherentsApplied } from '../../pallets/system/storage.js';
import { DispatchFailure } from '../dispatch-error.js';
import { type AccountId, NONE, type Origin, signed } from '../origin.js';
import type { Call } from '../runtime-call.js';
import type { Checked, TransactionOutcome } from '../transaction/extension.js';
import { refuse } from '../transaction/validity.js';
import { actualPays, type DispatchInfo, minWeight, type PostInfo } from '../weight.js';
import type { BlockContext } from './block-context.js';
import { type CheckedExtrinsic, checkBare, checkExtrinsic, checkSigned } from './check.js';

/** An extrinsic that is now part of the block, whether its call succeeded or not. */
export interface AppliedExtrinsic {
  readonly index: number;
  readonly call: Call;
  readonly signer: AccountId | undefined;
  /** Why the call failed; undefined when it succeeded. */
  readonly failure: DispatchFailure | undefined;
  readonly outcome: TransactionOutcome;
}

/**
 * Applies one extrinsic to the block in progress. A call that fails keeps its fee and its nonce.
 *
 * @param bytes with length prefix.
 * @throws TransactionInvalid when it may not be in this block; then nothing of it remains.
 */
export function applyExtrinsic(ctx: BlockContext, bytes: Uint8Array): AppliedExtrinsic {
  const index = ctx.extrinsicIndex ?? 0;
  try {
    return ctx.layer(() => apply(ctx, bytes, index));
  } catch (error) {
    // The layer took back the writes; the place in the block is the context's own.
    ctx.extrinsicIndex = index;
    ctx.phase = { type: 'ApplyExtrinsic', value: index };
    throw error;
  }
}

function apply(ctx: BlockContext, bytes: Uint8Array, index: number): AppliedExtrinsic {
  const checked = checkExtrinsic(ctx, bytes);
  const { call } = checked.extrinsic;
  if (!isInherent(ctx, call) && !InherentsApplied.get(ctx)) noteInherentsApplied(ctx);
  noteExtrinsic(ctx, index, bytes);
  const { failure, outcome } =
    checked.signer === undefined ? applyBare(ctx, checked) : applySigned(ctx, checked, checked.signer);
  // An inherent that fails spoils the block.
  if (failure && checked.info.class === 'Mandatory') refuse('BadMandatory');
  noteAppliedExtrinsic(ctx, failure, checked.info.class, outcome);
  return { index, call, signer: checked.signer, failure, outcome };
}

type Applied = Pick<AppliedExtrinsic, 'failure' | 'outcome'>;

function applyBare(ctx: BlockContext, checked: CheckedExtrinsic): Applied {
  const { call } = checked.extrinsic;
  const pallet = ctx.runtime.pallets.find(({ name }) => name === call.pallet);
  if (pallet?.validateUnsigned && !isInherent(ctx, call)) pallet.validateUnsigned(ctx, call, 'InBlock');
  return run(ctx, checked, NONE, checkBare(ctx, checked));
}

function applySigned(ctx: BlockContext, checked: CheckedExtrinsic, signer: AccountId): Applied {
  return run(ctx, checked, signed(signer), checkSigned(ctx, checked, signer, 'InBlock'));
}

function run(
  ctx: BlockContext,
  { extrinsic, info }: CheckedExtrinsic,
  origin: Origin,
  checks: readonly Checked[],
): Applied {
  const settlements = checks.map(({ prepare }) => prepare?.());
  let failure: DispatchFailure | undefined;
  let post: PostInfo;
  try {
    post = ctx.dispatch(extrinsic.call, origin).post;
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    failure = error;
    post = error.post;
  }
  const outcome = outcomeOf(info, post);
  for (const settle of settlements) settle?.(outcome);
  return { failure, outcome };
}

function outcomeOf(info: DispatchInfo, post: PostInfo): TransactionOutcome {
  const actual = post.actualWeight ?? info.weight;
  return { weight: minWeight(actual, info.weight), pays: actualPays(post, info) };
}

function isInherent(ctx: BlockContext, { pallet: palletName, name }: Call): boolean {
  const pallet = ctx.runtime.pallets.find((candidate) => candidate.name === palletName);
  return pallet?.inherent?.calls.includes(name) ?? false;
}
