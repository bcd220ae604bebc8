import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('MevShield', 30);

export const BadEncKeyLen = error(0, 'BadEncKeyLen', 'The encryption key has the wrong length.');
export const Unreachable = error(1, 'Unreachable', 'The author of the block is unknown.');
export const TooManyPendingExtrinsics = error(
  2,
  'TooManyPendingExtrinsics',
  'Too many encrypted transactions are waiting.',
);
export const WeightExceedsAbsoluteMax = error(
  3,
  'WeightExceedsAbsoluteMax',
  'The weight is above half of that of a block.',
);

/** In order of declaration. */
export const errors = [BadEncKeyLen, Unreachable, TooManyPendingExtrinsics, WeightExceedsAbsoluteMax];
