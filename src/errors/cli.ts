import { BaseError, EXIT } from './base.js';
import { didYouMean } from './suggest.js';

/** The command line cannot be understood. Nothing was done. */
export class UsageError extends BaseError {
  constructor(
    message: string,
    options: { code?: string; details?: Record<string, unknown>; help?: string[] } = {},
  ) {
    super(message, { code: 'USAGE', exitCode: EXIT.usage, ...options });
  }
}

export class UnknownCommandError extends UsageError {
  constructor(typed: string, known: Iterable<string>) {
    super(`There is no command "${typed}".`, {
      code: 'UNKNOWN_COMMAND',
      details: { command: typed },
      help: [...didYouMean(typed, known), 'See all commands with `tao --help`.'],
    });
  }
}

export class UnknownFlagError extends UsageError {
  constructor(command: string, flags: readonly string[], known: readonly string[]) {
    const names = flags.map((flag) => flag.split('=')[0] ?? flag);
    super(`"${command}" has no ${names.length === 1 ? 'flag' : 'flags'} ${names.join(', ')}.`, {
      code: 'UNKNOWN_FLAG',
      details: { command, flags: names },
      help: [...names.flatMap((name) => didYouMean(name, known)), `See them with \`tao ${command} --help\`.`],
    });
  }
}

/** An input nobody gave and nobody can be asked for. */
export interface MissingInput {
  /** As it is typed: `--netuid`, `KEY`. */
  name: string;
  summary: string;
}

/** All inputs that are missing at once, since a script cannot be asked for them one by one. */
export class MissingInputError extends UsageError {
  constructor(
    command: string,
    readonly missing: readonly MissingInput[],
  ) {
    super(`"${command}" needs ${missing.map(({ name }) => name).join(', ')}.`, {
      code: 'MISSING_INPUT',
      details: { missing },
      help: missing.map(({ name, summary }) => `${name}: ${summary}`),
    });
  }
}

/** Somebody was asked and said no. Nothing was sent or written. */
export class CancelledError extends BaseError {
  constructor(what: string) {
    super(`${what} was cancelled; nothing was changed.`, { code: 'CANCELLED', exitCode: EXIT.cancelled });
  }
}

/** Ctrl-C, or the end of the input while a question was open. `extrinsicHash`: what had been sent and not yet settled. */
export class InterruptedError extends BaseError {
  constructor({ extrinsicHash, cause }: { extrinsicHash?: string | undefined; cause?: unknown } = {}) {
    super(
      extrinsicHash === undefined
        ? 'Interrupted.'
        : `Interrupted; the transaction ${extrinsicHash} was sent and its outcome is not known.`,
      {
        code: 'INTERRUPTED',
        exitCode: EXIT.interrupted,
        retry: 'later',
        details: extrinsicHash === undefined ? {} : { extrinsicHash },
        cause,
      },
    );
  }
}

/** A file named on the command line, or standard input, cannot be read. */
export class UnreadableInputError extends UsageError {
  constructor(source: string, reason: string) {
    super(`${source} cannot be read: ${reason}.`, { code: 'UNREADABLE_INPUT', details: { source, reason } });
  }
}

/** A file that was to be written new is there. It is left alone. */
export class FileExistsError extends UsageError {
  constructor(readonly path: string) {
    super(`${path} exists already.`, {
      code: 'FILE_EXISTS',
      details: { path },
      help: ['Choose another name, or move the file away.'],
    });
  }
}
