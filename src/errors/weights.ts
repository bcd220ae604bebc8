import { BaseError, EXIT } from './base.js';

/** A list of weights that cannot be understood. Nothing was sent. */
export class InvalidWeightsError extends BaseError {
  constructor(reason: string, details: Record<string, unknown> = {}) {
    super(`The weights are not usable: ${reason}.`, {
      code: 'INVALID_WEIGHTS',
      exitCode: EXIT.usage,
      details,
      help: ['Write uid:weight pairs such as 0:0.7,3:0.3, or one pair a line on standard input with "-".'],
    });
  }
}
