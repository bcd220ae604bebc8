import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Preimage', 14);

export const TooBig = error(0, 'TooBig', 'Too big.');
export const AlreadyNoted = error(1, 'AlreadyNoted', 'Already noted.');
export const NotAuthorized = error(2, 'NotAuthorized', 'Not authorized.');
export const NotNoted = error(3, 'NotNoted', 'Not noted.');
export const Requested = error(4, 'Requested', 'Requested.');
export const NotRequested = error(5, 'NotRequested', 'Not requested.');
export const TooMany = error(6, 'TooMany', 'Too many.');
export const TooFew = error(7, 'TooFew', 'Too few.');

/** In order of declaration. */
export const errors = [
  TooBig,
  AlreadyNoted,
  NotAuthorized,
  NotNoted,
  Requested,
  NotRequested,
  TooMany,
  TooFew,
];
