import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Drand', 26);

export const NoneValue = error(0, 'NoneValue', 'There is no value stored.');
export const StorageOverflow = error(1, 'StorageOverflow', 'A stored number would become too large.');
export const DrandConnectionFailure = error(
  2,
  'DrandConnectionFailure',
  'The randomness beacon could not be reached.',
);
export const UnverifiedPulse = error(3, 'UnverifiedPulse', 'The pulse of the beacon is not valid.');
export const InvalidRoundNumber = error(
  4,
  'InvalidRoundNumber',
  'The round is not after the last one stored.',
);
export const PulseVerificationError = error(
  5,
  'PulseVerificationError',
  'The pulse of the beacon could not be checked.',
);

/** In order of declaration. */
export const errors = [
  NoneValue,
  StorageOverflow,
  DrandConnectionFailure,
  UnverifiedPulse,
  InvalidRoundNumber,
  PulseVerificationError,
];
