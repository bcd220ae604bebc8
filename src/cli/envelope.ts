import { BaseError, EXIT, type ExitCode, type Retry } from '../errors/base.js';
import { type JsonValue, toJsonValue } from '../output/json-value.js';

/** Version of the shape of every JSON document this program prints. */
export const SCHEMA = 'tao/1';

/** The chain a result was read from or written to. */
export interface ChainStamp {
  network: string;
  genesisHash: string;
  specVersion: number;
  blockNumber: number;
  blockHash: string;
}

export interface ErrorJson {
  code: string;
  message: string;
  exitCode: ExitCode;
  retry: Retry;
  details: JsonValue;
  help: string[];
}

interface EnvelopeParts {
  /** The command's words, e.g. `stake add`; empty when none was recognised. */
  command: string;
  chain?: ChainStamp | undefined;
  warnings: readonly string[];
}

/** The document for a command that succeeded. */
export const successEnvelope = (data: unknown, { command, chain, warnings }: EnvelopeParts): JsonValue =>
  toJsonValue({ schema: SCHEMA, command, ok: true, chain, data, warnings });

/** The document for one that failed. */
export const failureEnvelope = (error: unknown, { command, chain, warnings }: EnvelopeParts): JsonValue =>
  toJsonValue({ schema: SCHEMA, command, ok: false, chain, error: errorToJson(error), warnings });

/** The exit code an error stands for: its own, or 1 for what nobody foresaw. Never read from text. */
export const exitCodeOf = (error: unknown): ExitCode =>
  error instanceof BaseError ? error.exitCode : EXIT.unexpected;

/** Only these fields of an error leave the process: others may hold the parser's state or the environment. */
export function errorToJson(error: unknown): ErrorJson {
  if (error instanceof BaseError) {
    const { code, message, exitCode, retry, details, help } = error;
    return { code, message, exitCode, retry, details: toJsonValue(details), help };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'UNEXPECTED',
    message: message === '' ? 'Something unexpected happened.' : message,
    exitCode: EXIT.unexpected,
    retry: 'never',
    details: {},
    help: ['This is a defect of tao; run again with --verbose for details to report.'],
  };
}
