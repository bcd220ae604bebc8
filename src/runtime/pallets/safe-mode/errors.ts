import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('SafeMode', 20);

export const Entered = error(0, 'Entered', 'Safe mode is on.');
export const Exited = error(1, 'Exited', 'Safe mode is off.');
export const NotConfigured = error(2, 'NotConfigured', 'Nobody may do this on this chain.');
export const NoDeposit = error(3, 'NoDeposit', 'The account has no deposit for that block.');
export const AlreadyDeposited = error(
  4,
  'AlreadyDeposited',
  'The account has a deposit for this block already.',
);
export const CannotReleaseYet = error(5, 'CannotReleaseYet', 'The deposit cannot be released yet.');
export const CurrencyError = error(6, 'CurrencyError', 'The deposit could not be taken or given back.');

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
