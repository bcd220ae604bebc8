import { BaseError, EXIT } from './base.js';

/** The chain has no key to encrypt a transaction for. Nothing was sent. */
export class NoShieldKeyError extends BaseError {
  constructor() {
    super('The chain has no key that a transaction could be encrypted for.', {
      code: 'NO_SHIELD_KEY',
      exitCode: EXIT.refused,
      retry: 'later',
      help: ['Send it in clear with --no-mev-protection.'],
    });
  }
}
