import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('SafeMode', 20);

export const Entered = error(0, 'Entered', 'Entered.');
export const Exited = error(1, 'Exited', 'Exited.');
export const NotConfigured = error(2, 'NotConfigured', 'Not configured.');
export const NoDeposit = error(3, 'NoDeposit', 'No deposit.');
export const AlreadyDeposited = error(4, 'AlreadyDeposited', 'Already deposited.');
export const CannotReleaseYet = error(5, 'CannotReleaseYet', 'Cannot release yet.');
export const CurrencyError = error(6, 'CurrencyError', 'Currency error.');

/** In order of declaration. */
export const errors = [
  Entered,
  Exited,
  NotConfigured,
  NoDeposit,
  AlreadyDeposited,
  CannotReleaseYet,
  CurrencyError,
];
