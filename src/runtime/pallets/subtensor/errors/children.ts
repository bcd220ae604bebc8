/** Child hotkeys. */
import { error } from './error.js';

export const NotEnoughStakeToSetChildkeys = error(
  11,
  'NotEnoughStakeToSetChildkeys',
  'The parent hotkey has too little stake of its own to set children.',
);
export const InvalidChild = error(
  60,
  'InvalidChild',
  'A hotkey cannot be its own child, and no child may be one of its parents.',
);
export const DuplicateChild = error(61, 'DuplicateChild', 'The same child is listed twice.');
export const ProportionOverflow = error(
  62,
  'ProportionOverflow',
  'The proportions of the children come to more than all of the stake.',
);
export const TooManyChildren = error(63, 'TooManyChildren', 'More than five children are listed.');
export const InvalidChildkeyTake = error(
  71,
  'InvalidChildkeyTake',
  'The take of a child hotkey is out of its range.',
);
export const TxChildkeyTakeRateLimitExceeded = error(
  72,
  'TxChildkeyTakeRateLimitExceeded',
  'The take of the child hotkey was changed a short time ago; wait for the rate limit to pass.',
);
export const ChildParentInconsistency = error(
  121,
  'ChildParentInconsistency',
  'The lists of children and of parents would contradict each other.',
);
