import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Multisig', 13);

export const MinimumThreshold = error(0, 'MinimumThreshold', 'At least two must approve.');
export const AlreadyApproved = error(1, 'AlreadyApproved', 'The signer has approved this call already.');
export const NoApprovalsNeeded = error(2, 'NoApprovalsNeeded', 'No more approvals are needed.');
export const TooFewSignatories = error(3, 'TooFewSignatories', 'There are too few signatories.');
export const TooManySignatories = error(4, 'TooManySignatories', 'There are too many signatories.');
export const SignatoriesOutOfOrder = error(
  5,
  'SignatoriesOutOfOrder',
  'The signatories must be sorted by account.',
);
export const SenderInSignatories = error(
  6,
  'SenderInSignatories',
  'The sender must not be among the other signatories.',
);
export const NotFound = error(7, 'NotFound', 'There is no such multisig operation.');
export const NotOwner = error(
  8,
  'NotOwner',
  'Only the one who began the operation, and paid its deposit, may do this.',
);
export const NoTimepoint = error(9, 'NoTimepoint', 'The operation has begun: say when.');
export const WrongTimepoint = error(10, 'WrongTimepoint', 'The operation began at another point in time.');
export const UnexpectedTimepoint = error(
  11,
  'UnexpectedTimepoint',
  'The operation has not begun, so there is no point in time to give.',
);
export const MaxWeightTooLow = error(12, 'MaxWeightTooLow', 'The call weighs more than the given maximum.');
export const AlreadyStored = error(13, 'AlreadyStored', 'The call is stored already.');

/** In order of declaration. */
export const errors = [
  MinimumThreshold,
  AlreadyApproved,
  NoApprovalsNeeded,
  TooFewSignatories,
  TooManySignatories,
  SignatoriesOutOfOrder,
  SenderInSignatories,
  NotFound,
  NotOwner,
  NoTimepoint,
  WrongTimepoint,
  UnexpectedTimepoint,
  MaxWeightTooLow,
  AlreadyStored,
];
