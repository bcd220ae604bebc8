import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Multisig', 13);

export const MinimumThreshold = error(0, 'MinimumThreshold', 'Minimum threshold.');
export const AlreadyApproved = error(1, 'AlreadyApproved', 'Already approved.');
export const NoApprovalsNeeded = error(2, 'NoApprovalsNeeded', 'No approvals needed.');
export const TooFewSignatories = error(3, 'TooFewSignatories', 'Too few signatories.');
export const TooManySignatories = error(4, 'TooManySignatories', 'Too many signatories.');
export const SignatoriesOutOfOrder = error(5, 'SignatoriesOutOfOrder', 'Signatories out of order.');
export const SenderInSignatories = error(6, 'SenderInSignatories', 'Sender in signatories.');
export const NotFound = error(7, 'NotFound', 'Not found.');
export const NotOwner = error(8, 'NotOwner', 'Not owner.');
export const NoTimepoint = error(9, 'NoTimepoint', 'No timepoint.');
export const WrongTimepoint = error(10, 'WrongTimepoint', 'Wrong timepoint.');
export const UnexpectedTimepoint = error(11, 'UnexpectedTimepoint', 'Unexpected timepoint.');
export const MaxWeightTooLow = error(12, 'MaxWeightTooLow', 'Max weight too low.');
export const AlreadyStored = error(13, 'AlreadyStored', 'Already stored.');

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
