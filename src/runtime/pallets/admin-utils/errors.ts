import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('AdminUtils', 19);

export const SubnetDoesNotExist = error(0, 'SubnetDoesNotExist', 'Subnet does not exist.');
export const MaxValidatorsLargerThanMaxUIds = error(
  1,
  'MaxValidatorsLargerThanMaxUIds',
  'Max validators larger than max u ids.',
);
export const MaxAllowedUIdsLessThanCurrentUIds = error(
  2,
  'MaxAllowedUIdsLessThanCurrentUIds',
  'Max allowed u ids less than current u ids.',
);
export const BondsMovingAverageMaxReached = error(
  3,
  'BondsMovingAverageMaxReached',
  'Bonds moving average max reached.',
);
export const NegativeSigmoidSteepness = error(4, 'NegativeSigmoidSteepness', 'Negative sigmoid steepness.');
export const ValueNotInBounds = error(5, 'ValueNotInBounds', 'Value not in bounds.');
export const MinAllowedUidsGreaterThanCurrentUids = error(
  6,
  'MinAllowedUidsGreaterThanCurrentUids',
  'Min allowed uids greater than current uids.',
);
export const MinAllowedUidsGreaterThanMaxAllowedUids = error(
  7,
  'MinAllowedUidsGreaterThanMaxAllowedUids',
  'Min allowed uids greater than max allowed uids.',
);
export const MaxAllowedUidsLessThanMinAllowedUids = error(
  8,
  'MaxAllowedUidsLessThanMinAllowedUids',
  'Max allowed uids less than min allowed uids.',
);
export const MaxAllowedUidsGreaterThanDefaultMaxAllowedUids = error(
  9,
  'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
  'Max allowed uids greater than default max allowed uids.',
);
export const InvalidValue = error(10, 'InvalidValue', 'Invalid value.');
export const NotPermittedOnRootSubnet = error(
  11,
  'NotPermittedOnRootSubnet',
  'Not permitted on root subnet.',
);
export const POWRegistrationDisabled = error(12, 'POWRegistrationDisabled', 'POW registration disabled.');
export const Deprecated = error(13, 'Deprecated', 'Deprecated.');

/** In order of declaration. */
export const errors = [
  SubnetDoesNotExist,
  MaxValidatorsLargerThanMaxUIds,
  MaxAllowedUIdsLessThanCurrentUIds,
  BondsMovingAverageMaxReached,
  NegativeSigmoidSteepness,
  ValueNotInBounds,
  MinAllowedUidsGreaterThanCurrentUids,
  MinAllowedUidsGreaterThanMaxAllowedUids,
  MaxAllowedUidsLessThanMinAllowedUids,
  MaxAllowedUidsGreaterThanDefaultMaxAllowedUids,
  InvalidValue,
  NotPermittedOnRootSubnet,
  POWRegistrationDisabled,
  Deprecated,
];
