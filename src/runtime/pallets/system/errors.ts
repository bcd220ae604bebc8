import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('System', 0);

export const InvalidSpecName = error(0, 'InvalidSpecName', 'Invalid spec name.');
export const SpecVersionNeedsToIncrease = error(
  1,
  'SpecVersionNeedsToIncrease',
  'Spec version needs to increase.',
);
export const FailedToExtractRuntimeVersion = error(
  2,
  'FailedToExtractRuntimeVersion',
  'Failed to extract runtime version.',
);
export const NonDefaultComposite = error(3, 'NonDefaultComposite', 'Non default composite.');
export const NonZeroRefCount = error(4, 'NonZeroRefCount', 'Non zero ref count.');
export const CallFiltered = error(5, 'CallFiltered', 'Call filtered.');
export const MultiBlockMigrationsOngoing = error(
  6,
  'MultiBlockMigrationsOngoing',
  'Multi block migrations ongoing.',
);
export const NothingAuthorized = error(7, 'NothingAuthorized', 'Nothing authorized.');
export const Unauthorized = error(8, 'Unauthorized', 'Unauthorized.');

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
