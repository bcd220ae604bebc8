import { BaseError, EXIT } from './base.js';

/** An account that may not act for another. Nothing was sent. */
export class NotAProxyError extends BaseError {
  constructor(
    readonly delegate: string,
    readonly real: string,
    reason: string,
    help: string[] = [],
  ) {
    super(`${delegate} cannot act for ${real}: ${reason}.`, {
      code: 'NOT_A_PROXY',
      exitCode: EXIT.refused,
      details: { delegate, real, reason },
      help,
    });
  }
}
