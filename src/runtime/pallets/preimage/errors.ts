import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Preimage', 14);

export const TooBig = error(0, 'TooBig', 'The preimage is too large to be stored.');
export const AlreadyNoted = error(1, 'AlreadyNoted', 'The preimage is stored already.');
export const NotAuthorized = error(2, 'NotAuthorized', 'Only who noted the preimage may do this.');
export const NotNoted = error(3, 'NotNoted', 'The preimage is not stored.');
export const Requested = error(4, 'Requested', 'The preimage is asked for and cannot be removed.');
export const NotRequested = error(5, 'NotRequested', 'Nobody asked for the preimage.');
export const TooMany = error(6, 'TooMany', 'Too many hashes are listed.');
export const TooFew = error(7, 'TooFew', 'Too few hashes are listed.');

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
