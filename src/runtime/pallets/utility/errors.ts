import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Utility', 11);

export const TooManyCalls = error(0, 'TooManyCalls', 'Too many calls.');
export const InvalidDerivedAccount = error(1, 'InvalidDerivedAccount', 'Invalid derived account.');

/** In order of declaration. */
export const errors = [TooManyCalls, InvalidDerivedAccount];
