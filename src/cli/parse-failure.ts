import { stripVTControlCharacters } from 'node:util';
import { BaseError } from '../errors/base.js';
import { MissingInputError, UnknownFlagError, UsageError } from '../errors/cli.js';

/** Carries a refusal through oclif, which rewrites the message of whatever a flag's parser throws. */
export class FlagValueError extends Error {
  constructor(
    readonly flag: string,
    readonly refusal: BaseError,
  ) {
    super(refusal.message);
  }
}

/** The flags of a command by their long spellings, `--` included. */
interface KnownFlags {
  readonly [name: string]: { readonly aliases?: string[] };
}

/**
 * The typed error behind a failed `parse` of oclif. Known by the fields oclif's error classes carry, since its classes
 * are not exported.
 */
export function toUsageError(error: unknown, command: string, flags: KnownFlags): unknown {
  if (error instanceof FlagValueError) return withFlag(error.refusal, error.flag);
  if (error instanceof BaseError || !isCliError(error)) return error;
  const { flags: unknownFlags, args } = error as { flags?: string[]; args?: unknown };
  if (Array.isArray(unknownFlags)) {
    // Underscored and dotted spellings work, but are not what one should learn.
    const known = Object.entries(flags)
      .flatMap(([name, { aliases = [] }]) => [name, ...aliases])
      .filter((name) => !/[._]/.test(name));
    return new UnknownFlagError(
      command,
      unknownFlags,
      known.map((name) => `--${name}`),
    );
  }
  if (isNamedArgs(args)) return new MissingInputError(command, args.map(toMissing));
  if (Array.isArray(args) && 'mnemonic' in flags) {
    // They may be the words of a phrase that was not quoted, so they are not repeated.
    return new UsageError(`"${command}" takes no arguments beside its flags.`, {
      code: 'UNEXPECTED_ARGUMENT',
      help: ['Give a phrase on standard input, with --mnemonic -; as an argument it has to be in quotes.'],
    });
  }
  if (Array.isArray(args)) {
    return new UsageError(`"${command}" does not take ${args.map((arg) => `"${arg}"`).join(', ')}.`, {
      code: 'UNEXPECTED_ARGUMENT',
      details: { arguments: args },
      help: [`See its usage with \`tao ${command} --help\`.`],
    });
  }
  return new UsageError(sentenceOf(error.message));
}

const isCliError = (error: unknown): error is Error => error instanceof Error && 'oclif' in error;

const isNamedArgs = (args: unknown): args is { name: string; description?: string }[] =>
  Array.isArray(args) && args.every((arg) => typeof arg === 'object' && arg !== null && 'name' in arg);

const toMissing = ({ name, description = '' }: { name: string; description?: string }) => ({
  name: name.toUpperCase(),
  summary: description,
});

function withFlag(error: BaseError, flag: string): BaseError {
  Object.assign(error.details, { flag: `--${flag}` });
  return error;
}

/** The parser's message without its heading, its advice and its colours. */
function sentenceOf(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^The following errors? occurred:$|^See more help/.test(line));
  const sentence = lines.join('; ');
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
