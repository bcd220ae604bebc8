import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Proxy', 16);

export const TooMany = error(0, 'TooMany', 'There are too many proxies or announcements.');
export const NotFound = error(1, 'NotFound', 'There is no such proxy.');
export const NotProxy = error(2, 'NotProxy', 'The sender is not a proxy of the account.');
export const Unproxyable = error(3, 'Unproxyable', 'The proxy may not make this call.');
export const Duplicate = error(4, 'Duplicate', 'The account is a proxy of this kind already.');
export const NoPermission = error(
  5,
  'NoPermission',
  'The call might give its maker more rights than the proxy has.',
);
export const Unannounced = error(6, 'Unannounced', 'The call was not announced, or too short a time ago.');
export const NoSelfProxy = error(7, 'NoSelfProxy', 'An account cannot be its own proxy.');
export const AnnouncementDepositInvariantViolated = error(
  8,
  'AnnouncementDepositInvariantViolated',
  'The deposit does not fit the announcements.',
);
export const InvalidDerivedAccountId = error(
  9,
  'InvalidDerivedAccountId',
  'No account can be derived from this.',
);

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
