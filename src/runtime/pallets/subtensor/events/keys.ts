import { eventsOf } from '../../../frame/event.js';
import { named, u32, u64 } from '../../../frame/scale/index.js';
import { AccountId32, H160, H256, NetUid, TaoBalance } from '../../../types/base.js';

const event = eventsOf('SubtensorModule', 7);

export const HotkeySwapped = event(66, 'HotkeySwapped', {
  coldkey: named(AccountId32, 'T::AccountId'),
  old_hotkey: named(AccountId32, 'T::AccountId'),
  new_hotkey: named(AccountId32, 'T::AccountId'),
});
export const ColdkeySwapAnnounced = event(69, 'ColdkeySwapAnnounced', {
  who: named(AccountId32, 'T::AccountId'),
  new_coldkey_hash: named(H256, 'T::Hash'),
});
export const ColdkeySwapReset = event(70, 'ColdkeySwapReset', { who: named(AccountId32, 'T::AccountId') });
export const ColdkeySwapped = event(71, 'ColdkeySwapped', {
  old_coldkey: named(AccountId32, 'T::AccountId'),
  new_coldkey: named(AccountId32, 'T::AccountId'),
});
export const ColdkeySwapDisputed = event(72, 'ColdkeySwapDisputed', {
  coldkey: named(AccountId32, 'T::AccountId'),
});
export const AllBalanceUnstakedAndTransferredToNewColdkey = event(
  73,
  'AllBalanceUnstakedAndTransferredToNewColdkey',
  {
    current_coldkey: named(AccountId32, 'T::AccountId'),
    new_coldkey: named(AccountId32, 'T::AccountId'),
    total_balance: named(
      TaoBalance,
      '<<T as Config>::Currency as fungible::Inspect<<T as frame_system::Config>::AccountId,>>::Balance',
    ),
  },
);
export const ArbitrationPeriodExtended = event(74, 'ArbitrationPeriodExtended', {
  coldkey: named(AccountId32, 'T::AccountId'),
});
export const ColdkeySwapAnnouncementDelaySet = event(
  81,
  'ColdkeySwapAnnouncementDelaySet',
  named(u32, 'BlockNumberFor<T>'),
);
export const ColdkeySwapReannouncementDelaySet = event(
  82,
  'ColdkeySwapReannouncementDelaySet',
  named(u32, 'BlockNumberFor<T>'),
);
export const EvmKeyAssociated = event(98, 'EvmKeyAssociated', {
  netuid: NetUid,
  hotkey: named(AccountId32, 'T::AccountId'),
  evm_key: H160,
  block_associated: u64,
});
export const HotkeySwappedOnSubnet = event(102, 'HotkeySwappedOnSubnet', {
  coldkey: named(AccountId32, 'T::AccountId'),
  old_hotkey: named(AccountId32, 'T::AccountId'),
  new_hotkey: named(AccountId32, 'T::AccountId'),
  netuid: NetUid,
});
export const ColdkeySwapCleared = event(122, 'ColdkeySwapCleared', {
  who: named(AccountId32, 'T::AccountId'),
});
