import { BaseError, EXIT } from './base.js';

type ColdkeySwapProblem = 'not-announced' | 'too-early' | 'other-key' | 'disputed';

const HELP: Readonly<Record<ColdkeySwapProblem, string>> = {
  'not-announced': 'Announce it with `tao wallet swap-coldkey announce --new-coldkey ADDRESS`.',
  'too-early': 'See when its time comes with `tao wallet swap-coldkey status`.',
  'other-key': 'See the hash of the announced key with `tao wallet swap-coldkey status`.',
  disputed: 'Only the root of the chain can resolve a disputed swap.',
};

/** A step of a coldkey swap that the chain would refuse. Nothing was sent. `blocksLeft`: until it would not. */
export class ColdkeySwapError extends BaseError {
  constructor(
    readonly problem: ColdkeySwapProblem,
    readonly coldkey: string,
    message: string,
    blocksLeft?: number,
  ) {
    super(message, {
      code: `COLDKEY_SWAP_${problem.toUpperCase().replace('-', '_')}`,
      exitCode: EXIT.refused,
      retry: problem === 'too-early' ? 'later' : 'never',
      details: { coldkey, ...(blocksLeft === undefined ? {} : { blocksLeft }) },
      help: [HELP[problem]],
    });
  }
}

/** An account that cannot take over from a coldkey. */
export class UnsuitableColdkeyError extends BaseError {
  constructor(
    readonly coldkey: string,
    reason: string,
  ) {
    super(`${coldkey} cannot be the new coldkey: ${reason}.`, {
      code: 'UNSUITABLE_COLDKEY',
      exitCode: EXIT.refused,
      details: { coldkey, reason },
      help: ['Make a fresh one with `tao wallet new-coldkey`.'],
    });
  }
}

/** A hotkey that belongs to somebody else. */
export class HotkeyOwnedError extends BaseError {
  constructor(
    readonly hotkey: string,
    readonly owner: string,
  ) {
    super(`The hotkey ${hotkey} belongs to the coldkey ${owner}.`, {
      code: 'HOTKEY_OWNED',
      exitCode: EXIT.refused,
      details: { hotkey, owner },
      help: ['Use another hotkey, or sign with the coldkey that owns it.'],
    });
  }
}

/** A field of an identity the chain has no room for. */
export class InvalidIdentityError extends BaseError {
  constructor(
    readonly field: string,
    readonly bytes: number,
    readonly maxBytes: number,
  ) {
    super(`The identity's ${field} has ${bytes} bytes and may have ${maxBytes}.`, {
      code: 'INVALID_IDENTITY',
      exitCode: EXIT.usage,
      details: { field, bytes, maxBytes },
    });
  }
}
