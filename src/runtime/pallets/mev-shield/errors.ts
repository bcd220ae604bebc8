import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('MevShield', 30);

export const BadEncKeyLen = error(0, 'BadEncKeyLen', 'Bad enc key len.');
export const Unreachable = error(1, 'Unreachable', 'Unreachable.');
export const TooManyPendingExtrinsics = error(2, 'TooManyPendingExtrinsics', 'Too many pending extrinsics.');
export const WeightExceedsAbsoluteMax = error(3, 'WeightExceedsAbsoluteMax', 'Weight exceeds absolute max.');

/** In order of declaration. */
export const errors = [BadEncKeyLen, Unreachable, TooManyPendingExtrinsics, WeightExceedsAbsoluteMax];
