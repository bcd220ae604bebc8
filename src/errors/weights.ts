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

export class MechanismNotFoundError extends BaseError {
  constructor(
    readonly mechid: number,
    readonly netuid: number,
    readonly count: number,
  ) {
    super(`Subnet ${netuid} has no mechanism ${mechid}: it has ${count}, counted from 0.`, {
      code: 'MECHANISM_NOT_FOUND',
      exitCode: EXIT.refused,
      details: { mechid, netuid, count },
    });
  }
}

/** A commit where weights are set directly. */
export class CommitRevealDisabledError extends BaseError {
  constructor(readonly netuid: number) {
    super(`Subnet ${netuid} takes weights directly, without a commit.`, {
      code: 'COMMIT_REVEAL_DISABLED',
      exitCode: EXIT.refused,
      details: { netuid },
      help: [`Set them with \`tao weights set --netuid ${netuid}\`.`],
    });
  }
}

/** A commit where no epoch would ever come to reveal it. */
export class NoEpochError extends BaseError {
  constructor(readonly netuid: number) {
    super(`Subnet ${netuid} takes weights through commits, and has no epochs to reveal them in.`, {
      code: 'NO_EPOCH',
      exitCode: EXIT.refused,
      details: { netuid },
      help: [`Its tempo is 0; see \`tao subnets hyperparameters --netuid ${netuid}\`.`],
    });
  }
}

export class CommitNotFoundError extends BaseError {
  constructor(
    readonly hotkey: string,
    readonly netuid: number,
    help: string,
  ) {
    super(`The chain has no commit of ${hotkey} on subnet ${netuid} that could be revealed with this.`, {
      code: 'COMMIT_NOT_FOUND',
      exitCode: EXIT.refused,
      details: { hotkey, netuid },
      help: [help],
    });
  }
}

/** `block` is the first one a commit can be revealed in, as far as can be told. */
export class RevealTooEarlyError extends BaseError {
  constructor(
    readonly commitHash: string,
    readonly block: number,
  ) {
    super(`The commit cannot be revealed before block ${block}.`, {
      code: 'REVEAL_TOO_EARLY',
      exitCode: EXIT.refused,
      retry: 'later',
      details: { commitHash, block },
    });
  }
}

export class CommitExpiredError extends BaseError {
  constructor(readonly commitHash: string) {
    super('The time to reveal this commit is over.', {
      code: 'COMMIT_EXPIRED',
      exitCode: EXIT.refused,
      details: { commitHash },
      help: ['Commit the weights again.'],
    });
  }
}

export class InvalidSaltError extends BaseError {
  constructor(readonly text: string) {
    super(`"${text}" is not a salt.`, {
      code: 'INVALID_SALT',
      exitCode: EXIT.usage,
      details: { text },
      help: ['Write whole numbers up to 65535, separated by commas; without --salt a random one is made.'],
    });
  }
}

/** Nothing was sent: without its salt a commit cannot be revealed. */
export class CommitNotSavedError extends BaseError {
  constructor(
    readonly path: string,
    reason: string,
    cause: unknown,
  ) {
    super(`The salt of the commit cannot be kept in ${path}: ${reason}.`, {
      code: 'COMMIT_NOT_SAVED',
      exitCode: EXIT.unexpected,
      details: { path, reason },
      help: ['Name another folder with TAO_DATA_DIR.'],
      cause,
    });
  }
}
