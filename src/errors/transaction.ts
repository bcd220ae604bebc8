import { BaseError, EXIT, type Retry } from './base.js';

/** Refused before inclusion: nothing is on the chain and no fee was paid. `customCode` is the chain's number. */
export class InvalidTransactionError extends BaseError {
  constructor(
    readonly reason: string,
    readonly customCode: number | undefined,
    retry: Retry,
    message: string,
    help: string[] = [],
  ) {
    super(message, {
      code: 'INVALID_TRANSACTION',
      exitCode: EXIT.refused,
      retry,
      details: { reason, ...(customCode === undefined ? {} : { customCode }) },
      help,
    });
  }
}

/** Included in a block, but the call failed: its effects are undone, the fee is paid. */
export class DispatchFailedError extends BaseError {
  constructor(
    /** `Pallet.ErrorName`, or the name of a system error. */
    readonly error: string,
    readonly docs: string,
    details: { extrinsicHash: string; blockHash: string; blockNumber: number; feeRao?: string },
    { retry = 'never', help = [] }: { retry?: Retry; help?: string[] } = {},
  ) {
    super(`The chain refused the call: ${error}${docs ? `. ${docs}` : '.'}`, {
      code: 'DISPATCH_FAILED',
      exitCode: EXIT.refused,
      retry,
      details: { error, ...details },
      help,
    });
  }
}

/** The same, found out by a dry run: nothing was sent and nothing is paid. */
export class WouldFailError extends BaseError {
  constructor(
    /** `Pallet.ErrorName`, or the name of a system error. */
    readonly error: string,
    docs: string,
    retry: Retry,
  ) {
    super(`The chain would refuse the call: ${error}${docs ? `. ${docs}` : '.'}`, {
      code: 'WOULD_FAIL',
      exitCode: EXIT.refused,
      retry,
      details: { error },
    });
  }
}

/** Sent, but the connection or the wait ended before its fate was known. */
export class UnknownOutcomeError extends BaseError {
  constructor(
    readonly extrinsicHash: string,
    why: string,
    cause?: unknown,
  ) {
    super(`The transaction ${extrinsicHash} was sent, but its outcome is not known: ${why}.`, {
      code: 'UNKNOWN_OUTCOME',
      exitCode: EXIT.unknownOutcome,
      retry: 'later',
      details: { extrinsicHash },
      help: ['Look at the balance or the nonce of the account before sending it again.'],
      cause,
    });
  }
}
