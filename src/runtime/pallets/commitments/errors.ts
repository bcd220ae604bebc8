import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Commitments', 18);

export const TooManyFieldsInCommitmentInfo = error(
  0,
  'TooManyFieldsInCommitmentInfo',
  'The commitment has more fields than a subnet allows.',
);
export const AccountNotAllowedCommit = error(
  1,
  'AccountNotAllowedCommit',
  'The account has no neuron in the subnet, so it cannot commit there.',
);
export const SpaceLimitExceeded = error(
  2,
  'SpaceLimitExceeded',
  'The commitments of this account take more space than it has left in this tempo.',
);
export const UnexpectedUnreserveLeftover = error(
  3,
  'UnexpectedUnreserveLeftover',
  'Part of the deposit of the commitment was not reserved any more.',
);

/** In order of declaration. */
export const errors = [
  TooManyFieldsInCommitmentInfo,
  AccountNotAllowedCommit,
  SpaceLimitExceeded,
  UnexpectedUnreserveLeftover,
];
