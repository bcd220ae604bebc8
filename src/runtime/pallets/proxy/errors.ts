import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Proxy', 16);

export const TooMany = error(0, 'TooMany', 'Too many.');
export const NotFound = error(1, 'NotFound', 'Not found.');
export const NotProxy = error(2, 'NotProxy', 'Not proxy.');
export const Unproxyable = error(3, 'Unproxyable', 'Unproxyable.');
export const Duplicate = error(4, 'Duplicate', 'Duplicate.');
export const NoPermission = error(5, 'NoPermission', 'No permission.');
export const Unannounced = error(6, 'Unannounced', 'Unannounced.');
export const NoSelfProxy = error(7, 'NoSelfProxy', 'No self proxy.');
export const AnnouncementDepositInvariantViolated = error(
  8,
  'AnnouncementDepositInvariantViolated',
  'Announcement deposit invariant violated.',
);
export const InvalidDerivedAccountId = error(9, 'InvalidDerivedAccountId', 'Invalid derived account id.');

/** In order of declaration. */
export const errors = [
  TooMany,
  NotFound,
  NotProxy,
  Unproxyable,
  Duplicate,
  NoPermission,
  Unannounced,
  NoSelfProxy,
  AnnouncementDepositInvariantViolated,
  InvalidDerivedAccountId,
];
