import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { bool, named } from '../../frame/scale/index.js';
import { AccountId32, H256 } from '../../types/base.js';
import { DispatchEventInfo } from '../../types/frame.js';

const event = eventsOf('System', 0);

export const ExtrinsicSuccess = event(0, 'ExtrinsicSuccess', { dispatch_info: DispatchEventInfo });
export const ExtrinsicFailed = event(1, 'ExtrinsicFailed', {
  dispatch_error: DispatchError,
  dispatch_info: DispatchEventInfo,
});
export const CodeUpdated = event(2, 'CodeUpdated', null);
export const NewAccount = event(3, 'NewAccount', { account: named(AccountId32, 'T::AccountId') });
export const KilledAccount = event(4, 'KilledAccount', { account: named(AccountId32, 'T::AccountId') });
export const Remarked = event(5, 'Remarked', {
  sender: named(AccountId32, 'T::AccountId'),
  hash: named(H256, 'T::Hash'),
});
export const UpgradeAuthorized = event(6, 'UpgradeAuthorized', {
  code_hash: named(H256, 'T::Hash'),
  check_version: bool,
});
export const RejectedInvalidAuthorizedUpgrade = event(7, 'RejectedInvalidAuthorizedUpgrade', {
  code_hash: named(H256, 'T::Hash'),
  error: DispatchError,
});

/** In order of declaration. */
export const events = [
  ExtrinsicSuccess,
  ExtrinsicFailed,
  CodeUpdated,
  NewAccount,
  KilledAccount,
  Remarked,
  UpgradeAuthorized,
  RejectedInvalidAuthorizedUpgrade,
];
