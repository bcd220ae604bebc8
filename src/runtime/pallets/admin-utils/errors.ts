import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('AdminUtils', 19);

export const SubnetDoesNotExist = error(0, 'SubnetDoesNotExist', 'There is no subnet with this netuid.');
export const MaxValidatorsLargerThanMaxUIds = error(
  1,
  'MaxValidatorsLargerThanMaxUIds',
  'A subnet cannot have more validators than uids.',
);
export const MaxAllowedUIdsLessThanCurrentUIds = error(
  2,
  'MaxAllowedUIdsLessThanCurrentUIds',
  'The subnet already has more uids than that.',
);
export const BondsMovingAverageMaxReached = error(
  3,
  'BondsMovingAverageMaxReached',
  'The moving average of bonds is above its maximum.',
);
export const NegativeSigmoidSteepness = error(
  4,
  'NegativeSigmoidSteepness',
  'Only root may set a negative steepness.',
);
export const ValueNotInBounds = error(
  5,
  'ValueNotInBounds',
  'The value is outside the bounds of this parameter.',
);
export const MinAllowedUidsGreaterThanCurrentUids = error(
  6,
  'MinAllowedUidsGreaterThanCurrentUids',
  'The least number of uids must be below the number the subnet has.',
);
export const MinAllowedUidsGreaterThanMaxAllowedUids = error(
  7,
  'MinAllowedUidsGreaterThanMaxAllowedUids',
  'The least number of uids must be below the greatest.',
);
export const MaxAllowedUidsLessThanMinAllowedUids = error(
  8,
  'MaxAllowedUidsLessThanMinAllowedUids',
  'The greatest number of uids must be above the least.',
);
export const MaxAllowedUidsGreaterThanDefaultMaxAllowedUids = error(
  9,
  'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
  'A subnet cannot have that many uids.',
);
export const InvalidValue = error(10, 'InvalidValue', 'The value is not valid for this parameter.');
export const NotPermittedOnRootSubnet = error(
  11,
  'NotPermittedOnRootSubnet',
  'This parameter of the root network cannot be set.',
);
export const POWRegistrationDisabled = error(
  12,
  'POWRegistrationDisabled',
  'Registration by proof of work is no more.',
);
export const Deprecated = error(13, 'Deprecated', 'This call is kept for its number alone and always fails.');

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
