import { BaseError, EXIT } from './base.js';

/** A hyperparameter name nobody knows. */
export class UnknownHyperparameterError extends BaseError {
  constructor(
    readonly parameter: string,
    known: readonly string[],
  ) {
    super(`There is no hyperparameter ${JSON.stringify(parameter)}.`, {
      code: 'UNKNOWN_HYPERPARAMETER',
      exitCode: EXIT.usage,
      details: { parameter, known },
      help: [`Known names: ${known.join(', ')}.`],
    });
  }
}

/** A value that does not fit its hyperparameter. */
export class HyperparameterValueError extends BaseError {
  constructor(
    readonly parameter: string,
    readonly value: string,
    expected: string,
  ) {
    super(`${JSON.stringify(value)} is no value for ${parameter}: it takes ${expected}.`, {
      code: 'HYPERPARAMETER_VALUE',
      exitCode: EXIT.usage,
      details: { parameter, value, expected },
      help: [
        'A bare integer is the value as the chain stores it; with a decimal point it is TAO, or a fraction of 1.',
      ],
    });
  }
}
