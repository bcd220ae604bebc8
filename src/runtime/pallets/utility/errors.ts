import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Utility', 11);

export const TooManyCalls = error(0, 'TooManyCalls', 'The batch has too many calls.');
export const InvalidDerivedAccount = error(
  1,
  'InvalidDerivedAccount',
  'No account can be derived from this.',
);

/** In order of declaration. */
export const errors = [TooManyCalls, InvalidDerivedAccount];
