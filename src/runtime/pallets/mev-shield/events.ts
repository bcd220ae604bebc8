import { DispatchError } from '../../frame/dispatch-error.js';
import { eventsOf } from '../../frame/event.js';
import { named, u32, u64 } from '../../frame/scale/index.js';
import { AccountId32, H256 } from '../../types/base.js';

const event = eventsOf('MevShield', 30);

export const EncryptedSubmitted = event(0, 'EncryptedSubmitted', {
  id: named(H256, 'T::Hash'),
  who: named(AccountId32, 'T::AccountId'),
});
export const ExtrinsicStored = event(1, 'ExtrinsicStored', {
  index: u32,
  who: named(AccountId32, 'T::AccountId'),
});
export const ExtrinsicDecodeFailed = event(2, 'ExtrinsicDecodeFailed', { index: u32 });
export const ExtrinsicDispatchFailed = event(3, 'ExtrinsicDispatchFailed', {
  index: u32,
  error: DispatchError,
});
export const ExtrinsicDispatched = event(4, 'ExtrinsicDispatched', { index: u32 });
export const ExtrinsicExpired = event(5, 'ExtrinsicExpired', { index: u32 });
export const ExtrinsicPostponed = event(6, 'ExtrinsicPostponed', { index: u32 });
export const MaxPendingExtrinsicsNumberSet = event(7, 'MaxPendingExtrinsicsNumberSet', { value: u32 });
export const OnInitializeWeightSet = event(8, 'OnInitializeWeightSet', { value: u64 });
export const ExtrinsicLifetimeSet = event(9, 'ExtrinsicLifetimeSet', { value: u32 });
export const MaxExtrinsicWeightSet = event(10, 'MaxExtrinsicWeightSet', { value: u64 });
export const ExtrinsicWeightExceeded = event(11, 'ExtrinsicWeightExceeded', { index: u32 });

/** In order of declaration. */
export const events = [
  EncryptedSubmitted,
  ExtrinsicStored,
  ExtrinsicDecodeFailed,
  ExtrinsicDispatchFailed,
  ExtrinsicDispatched,
  ExtrinsicExpired,
  ExtrinsicPostponed,
  MaxPendingExtrinsicsNumberSet,
  OnInitializeWeightSet,
  ExtrinsicLifetimeSet,
  MaxExtrinsicWeightSet,
  ExtrinsicWeightExceeded,
];
