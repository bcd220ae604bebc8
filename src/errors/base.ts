/** Whether the same request may succeed later: `never`, `now` (a plain retry) or `later` (after waiting). */
export type Retry = 'never' | 'now' | 'later';

/** Exit codes of the binary, the contract with shells. 130 (interrupted) is set by the signal handler alone. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  cancelled: 3,
  wallet: 4,
  node: 5,
  refused: 6,
  unknownOutcome: 7,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface BaseErrorOptions {
  /** Stable identifier, upper snake case, e.g. `INSUFFICIENT_BALANCE`. */
  code: string;
  exitCode: ExitCode;
  retry?: Retry;
  /** JSON-safe facts about the failure (amounts as decimal rao strings, netuid, block). Never a secret. */
  details?: Record<string, unknown>;
  /** The next steps a person can take, one sentence each. */
  help?: string[];
  cause?: unknown;
}

/**
 * Every failure the product foresees. The message is one short sentence; data and next steps travel beside it.
 * Match on the class or on `code`, never on text.
 */
export class BaseError extends Error {
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly retry: Retry;
  readonly details: Record<string, unknown>;
  readonly help: string[];

  constructor(message: string, options: BaseErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.exitCode = options.exitCode;
    this.retry = options.retry ?? 'never';
    this.details = options.details ?? {};
    this.help = options.help ?? [];
  }

  /** The first error in the chain of causes (this one included) that satisfies `predicate`. */
  walk(predicate: (error: unknown) => boolean): unknown {
    let current: unknown = this;
    while (current !== undefined && current !== null) {
      if (predicate(current)) return current;
      current = current instanceof Error ? current.cause : undefined;
    }
    return undefined;
  }
}
