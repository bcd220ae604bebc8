import { BaseError, EXIT } from './base.js';

/** The block that is being built can never be valid: its author gave it a wrong time or a wrong slot. */
export class BlockInvalidError extends BaseError {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super(message, { code: 'BLOCK_INVALID', exitCode: EXIT.unexpected, details });
  }
}
