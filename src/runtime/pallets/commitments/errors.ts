import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Commitments', 18);

export const TooManyFieldsInCommitmentInfo = error(
  0,
  'TooManyFieldsInCommitmentInfo',
  'Too many fields in commitment info.',
);
export const AccountNotAllowedCommit = error(1, 'AccountNotAllowedCommit', 'Account not allowed commit.');
export const SpaceLimitExceeded = error(2, 'SpaceLimitExceeded', 'Space limit exceeded.');
export const UnexpectedUnreserveLeftover = error(
  3,
  'UnexpectedUnreserveLeftover',
  'Unexpected unreserve leftover.',
);

/** In order of declaration. */
export const errors = [
  TooManyFieldsInCommitmentInfo,
  AccountNotAllowedCommit,
  SpaceLimitExceeded,
  UnexpectedUnreserveLeftover,
];
