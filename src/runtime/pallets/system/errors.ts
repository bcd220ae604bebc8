import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('System', 0);

export const InvalidSpecName = error(0, 'InvalidSpecName', 'The new code is for a chain of another name.');
export const SpecVersionNeedsToIncrease = error(
  1,
  'SpecVersionNeedsToIncrease',
  'The new code must have a higher version.',
);
export const FailedToExtractRuntimeVersion = error(
  2,
  'FailedToExtractRuntimeVersion',
  'The new code names no runtime version.',
);
export const NonDefaultComposite = error(
  3,
  'NonDefaultComposite',
  'The account still holds something and cannot be removed.',
);
export const NonZeroRefCount = error(4, 'NonZeroRefCount', 'Something still refers to the account.');
export const CallFiltered = error(5, 'CallFiltered', 'The origin may not make this call.');
export const MultiBlockMigrationsOngoing = error(
  6,
  'MultiBlockMigrationsOngoing',
  'The runtime is migrating; new code has to wait.',
);
export const NothingAuthorized = error(7, 'NothingAuthorized', 'No upgrade has been authorized.');
export const Unauthorized = error(8, 'Unauthorized', 'The code is not the one that was authorized.');

/** In order of declaration. */
export const errors = [
  InvalidSpecName,
  SpecVersionNeedsToIncrease,
  FailedToExtractRuntimeVersion,
  NonDefaultComposite,
  NonZeroRefCount,
  CallFiltered,
  MultiBlockMigrationsOngoing,
  NothingAuthorized,
  Unauthorized,
];
