import { BaseError, EXIT } from './base.js';

/** What is wrong with a text that should be an SS58 address. */
export type AddressProblem = 'character' | 'length' | 'checksum' | 'prefix';

/** Text that is not the SS58 address of an account on this network. */
export class InvalidAddressError extends BaseError {
  constructor(
    readonly text: string,
    readonly problem: AddressProblem,
    reason: string,
    help: string[] = [],
  ) {
    super(
      `${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)} is not an address: ${reason}.`,
      {
        code: 'INVALID_ADDRESS',
        exitCode: EXIT.usage,
        details: { text, problem },
        help,
      },
    );
  }
}
