import { BaseError, EXIT } from './base.js';

/** An account that may not act for another. Nothing was sent. */
export class NotAProxyError extends BaseError {
  constructor(
    readonly delegate: string,
    readonly real: string,
    reason: string,
    help: string[] = [
      'See who may act for an account with `tao proxy list`; its coldkey adds one with `tao proxy add`.',
    ],
  ) {
    super(`${delegate} cannot act for ${real}: ${reason}.`, {
      code: 'NOT_A_PROXY',
      exitCode: EXIT.refused,
      details: { delegate, real, reason },
      help,
    });
  }
}

/** A call that nobody announced, or whose announcement was taken back. Nothing was sent. */
export class NotAnnouncedError extends BaseError {
  constructor(
    readonly delegate: string,
    readonly real: string,
    readonly callHash: string,
  ) {
    super(`${delegate} has not announced the call ${callHash} for ${real}.`, {
      code: 'NOT_ANNOUNCED',
      exitCode: EXIT.refused,
      details: { delegate, real, callHash },
      help: ['See what is announced with `tao proxy list`.'],
    });
  }
}
