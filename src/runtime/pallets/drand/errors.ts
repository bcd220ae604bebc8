import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Drand', 26);

export const NoneValue = error(0, 'NoneValue', 'None value.');
export const StorageOverflow = error(1, 'StorageOverflow', 'Storage overflow.');
export const DrandConnectionFailure = error(2, 'DrandConnectionFailure', 'Drand connection failure.');
export const UnverifiedPulse = error(3, 'UnverifiedPulse', 'Unverified pulse.');
export const InvalidRoundNumber = error(4, 'InvalidRoundNumber', 'Invalid round number.');
export const PulseVerificationError = error(5, 'PulseVerificationError', 'Pulse verification error.');

/** In order of declaration. */
export const errors = [
  NoneValue,
  StorageOverflow,
  DrandConnectionFailure,
  UnverifiedPulse,
  InvalidRoundNumber,
  PulseVerificationError,
];
