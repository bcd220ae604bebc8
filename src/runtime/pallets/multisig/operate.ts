/** Calls that several accounts approve, one after the other. Source: pallet-multisig 41 `operate`. */
import { blake2_256 } from '../../../codec/hash.js';
import { type Hex, toHex } from '../../../codec/hex.js';
import type { Context } from '../../frame/context.js';
import { ensure, fail } from '../../frame/dispatch-error.js';
import { dispatchInner, toDispatchResult } from '../../frame/inner-dispatch.js';
import { type AccountId, signed } from '../../frame/origin.js';
import { type Call, RuntimeCall } from '../../frame/runtime-call.js';
import { addWeights, exceeds, type PostInfo, type Weight } from '../../frame/weight.js';
import type { Multisig, Timepoint } from '../../types/multisig.js';
import { reserve, unreserve } from '../balances/reserve.js';
import { BlockNumber } from '../system/storage.js';
import { allSignatories, ensureThreshold, multiAccountId } from './account.js';
import { DepositBase, DepositFactor } from './constants.js';
import {
  AlreadyApproved,
  MaxWeightTooLow,
  NoTimepoint,
  UnexpectedTimepoint,
  WrongTimepoint,
} from './errors.js';
import { MultisigApproval, MultisigExecuted, NewMultisig } from './events.js';
import { Multisigs } from './storage.js';
import { approveWeight, completeWeight, createWeight } from './weights.js';

/** One signatory's word for a call. */
export interface Approval {
  readonly who: AccountId;
  readonly threshold: number;
  readonly others: readonly AccountId[];
  /** When the operation began; undefined to begin it. */
  readonly timepoint: Timepoint | undefined;
  /** The call itself, which the last to approve must give, or its hash. */
  readonly call: Call | Hex;
  /** What the call may weigh at most. */
  readonly maxWeight: Weight;
}

/** Hash and length of a call. */
export function hashCall(call: Call): { hash: Hex; length: number } {
  const bytes = RuntimeCall.codec.encode(call);
  return { hash: toHex(blake2_256(bytes)), length: bytes.length };
}

/** Now, as the operation a call begins will be known. */
export function timepoint(ctx: Context): Timepoint {
  return { height: BlockNumber.get(ctx), index: ctx.extrinsicIndex ?? 0 };
}

/** Rao the first to approve reserves. */
export function multisigDeposit(ctx: Context, threshold: number): bigint {
  return DepositBase.get(ctx) + DepositFactor.get(ctx) * BigInt(threshold);
}

interface Operation extends Approval {
  readonly account: AccountId;
  readonly callHash: Hex;
  readonly callLength: number;
}

/**
 * Begins an operation, adds an approval to it, or makes the call once enough have approved. Fails with MinimumThreshold,
 * TooFewSignatories, TooManySignatories, SignatoriesOutOfOrder, SenderInSignatories, NoTimepoint, WrongTimepoint,
 * UnexpectedTimepoint, MaxWeightTooLow, AlreadyApproved, Balances.InsufficientBalance.
 */
export function operate(ctx: Context, approval: Approval): PostInfo {
  ensureThreshold(approval.threshold);
  const signatories = allSignatories(ctx, approval.others, approval.who);
  const account = multiAccountId(signatories, approval.threshold);
  const { call } = approval;
  const { hash, length } = typeof call === 'string' ? { hash: call, length: 0 } : hashCall(call);
  const operation = { ...approval, account, callHash: hash, callLength: length };
  const open = Multisigs.get(ctx, account, hash);
  return open ? goOn(ctx, operation, open) : begin(ctx, operation);
}

function begin(ctx: Context, operation: Operation): PostInfo {
  const { who, account, callHash } = operation;
  ensure(operation.timepoint === undefined, UnexpectedTimepoint);
  const deposit = multisigDeposit(ctx, operation.threshold);
  reserve(ctx, who, deposit);
  Multisigs.insert(ctx, account, callHash, {
    when: timepoint(ctx),
    deposit,
    depositor: who,
    approvals: [who],
  });
  NewMultisig.deposit(ctx, { approving: who, multisig: account, call_hash: callHash });
  return { actualWeight: createWeight(operation.others.length, operation.callLength) };
}

function goOn(ctx: Context, operation: Operation, open: Multisig): PostInfo {
  const { who, call, threshold } = operation;
  const when = operation.timepoint ?? fail(NoTimepoint);
  ensure(open.when.height === when.height && open.when.index === when.index, WrongTimepoint);
  const isNeeded = open.approvals.length < threshold && !open.approvals.includes(who);
  const approvals = open.approvals.length + (isNeeded ? 1 : 0);
  if (typeof call !== 'string' && approvals >= threshold) return execute(ctx, operation, open, call);
  ensure(isNeeded, AlreadyApproved);
  const { account, callHash } = operation;
  Multisigs.insert(ctx, account, callHash, { ...open, approvals: [...open.approvals, who].sort() });
  MultisigApproval.deposit(ctx, {
    approving: who,
    timepoint: when,
    multisig: account,
    call_hash: callHash,
  });
  return { actualWeight: approveWeight(operation.others.length, operation.callLength) };
}

/** The operation is over before the call is made, so that the call cannot make it again. */
function execute(ctx: Context, operation: Operation, open: Multisig, call: Call): PostInfo {
  const { who, account, callHash } = operation;
  ensure(!exceeds(ctx.runtime.dispatchInfo(ctx, call).weight, operation.maxWeight), MaxWeightTooLow);
  Multisigs.remove(ctx, account, callHash);
  unreserve(ctx, open.depositor, open.deposit);
  const outcome = dispatchInner(ctx, call, signed(account));
  MultisigExecuted.deposit(ctx, {
    approving: who,
    timepoint: open.when,
    multisig: account,
    call_hash: callHash,
    result: toDispatchResult(outcome),
  });
  const { actualWeight } = outcome.post;
  if (!actualWeight) return {};
  const own = completeWeight(operation.others.length, operation.callLength);
  return { actualWeight: addWeights(own, actualWeight) };
}
