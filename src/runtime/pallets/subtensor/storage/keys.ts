import { tuple, u32, u64, vec } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf, twox64Concat } from '../../../frame/storage.js';
import { AccountId32, H256, NetUid } from '../../../types/base.js';
import { ChainIdentityV2 } from '../../../types/subtensor.js';

const storage = storageOf('SubtensorModule');

export const LastHotkeySwapOnNetuid = storage.map(
  'LastHotkeySwapOnNetuid',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  u64,
  '0x0000000000000000',
  "Block of a coldkey's last hotkey swap on the subnet.",
);
export const Owner = storage.map(
  'Owner',
  [blake2_128Concat(AccountId32)],
  AccountId32,
  '0x0000000000000000000000000000000000000000000000000000000000000000',
  'Coldkey that owns the hotkey; zero account when unknown.',
);
export const StakingHotkeys = storage.map(
  'StakingHotkeys',
  [blake2_128Concat(AccountId32)],
  vec(AccountId32),
  '0x00',
  'Hotkeys on which a coldkey holds stake.',
);
export const OwnedHotkeys = storage.map(
  'OwnedHotkeys',
  [blake2_128Concat(AccountId32)],
  vec(AccountId32),
  '0x00',
  'Hotkeys owned by a coldkey.',
);
export const ColdkeySwapAnnouncementDelay = storage.value(
  'ColdkeySwapAnnouncementDelay',
  u32,
  '0xa08c0000',
  'Blocks between a coldkey swap announcement and execution.',
);
export const ColdkeySwapReannouncementDelay = storage.value(
  'ColdkeySwapReannouncementDelay',
  u32,
  '0x201c0000',
  'Extra blocks before a coldkey swap may be announced again.',
);
export const ColdkeySwapAnnouncements = storage.optionalMap(
  'ColdkeySwapAnnouncements',
  [twox64Concat(AccountId32)],
  tuple(u32, H256),
  'Earliest execution block and new-coldkey hash of a pending swap.',
);
export const ColdkeySwapDisputes = storage.optionalMap(
  'ColdkeySwapDisputes',
  [twox64Concat(AccountId32)],
  u32,
  "Block at which the coldkey's swap was disputed.",
);
export const IdentitiesV2 = storage.optionalMap(
  'IdentitiesV2',
  [blake2_128Concat(AccountId32)],
  ChainIdentityV2,
  'Chain identity of a coldkey.',
);
export const LastColdkeyHotkeyStakeBlock = storage.optionalMap(
  'LastColdkeyHotkeyStakeBlock',
  [twox64Concat(AccountId32), twox64Concat(AccountId32)],
  u64,
  'Block of last stake change for coldkey and hotkey.',
);
export const StakingColdkeysByIndex = storage.optionalMap(
  'StakingColdkeysByIndex',
  [identity(u64)],
  AccountId32,
  'Staking coldkey at an index.',
);
