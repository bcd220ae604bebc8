import { BaseError, EXIT } from './base.js';

/** A value someone typed, as it is safe to print: quoted, control characters escaped, cut when long. */
const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Text that is not an amount of TAO or alpha. */
export class InvalidAmountError extends BaseError {
  constructor(
    readonly text: string,
    readonly reason: string,
  ) {
    super(`${quoted(text)} is not an amount: ${reason}.`, {
      code: 'INVALID_AMOUNT',
      exitCode: EXIT.usage,
      details: { text, reason },
      help: ['Write plain decimals with at most nine places after the point, such as 1.5.'],
    });
  }
}

/** Text that is not a whole number, or one outside its range. */
export class InvalidIntegerError extends BaseError {
  constructor(
    readonly what: string,
    readonly text: string,
    readonly min: number,
    readonly max: number,
  ) {
    super(`${quoted(text)} is not a ${what}: it must be a whole number from ${min} to ${max}.`, {
      code: `INVALID_${what.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`,
      exitCode: EXIT.usage,
      details: { text, min, max },
    });
  }
}

/** Text that is not a fraction between 0 and 1, nor a percentage between 0% and 100%. */
export class InvalidProportionError extends BaseError {
  constructor(
    readonly text: string,
    readonly reason: string,
  ) {
    super(`${quoted(text)} is not a proportion: ${reason}.`, {
      code: 'INVALID_PROPORTION',
      exitCode: EXIT.usage,
      details: { text, reason },
      help: ['Write a fraction such as 0.18, or a percentage such as 18%.'],
    });
  }
}

/** Two amounts of different tokens met in one sum or comparison. Always a defect of the caller. */
export class UnitMismatchError extends BaseError {
  constructor(
    readonly left: string,
    readonly right: string,
  ) {
    super(`${left} and ${right} are different tokens and cannot be combined.`, {
      code: 'UNIT_MISMATCH',
      exitCode: EXIT.unexpected,
      details: { left, right },
    });
  }
}
