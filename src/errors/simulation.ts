import { BaseError, EXIT } from './base.js';

/** The TAO a chain says it issued is not where it should be: a defect of the simulation. */
export class IssuanceMismatchError extends BaseError {
  constructor(details: { sumRao: string; issuanceRao: string; emissionIssuanceRao: string }) {
    super('Total issuance does not equal the sum of its parts.', {
      code: 'ISSUANCE_MISMATCH',
      exitCode: EXIT.unexpected,
      details,
      help: ['This is a defect of the simulated chain; please report it with the steps that led here.'],
    });
  }
}
