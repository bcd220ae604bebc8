import { bool, u64, unit } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../../frame/storage.js';
import { AccountId32, NetUid } from '../../../types/base.js';
import { LockState } from '../../../types/subtensor.js';

const storage = storageOf('SubtensorModule');

export const Lock = storage.optionalMap(
  'Lock',
  [blake2_128Concat(AccountId32), identity(NetUid), blake2_128Concat(AccountId32)],
  LockState,
  'Stake lock of a coldkey towards a hotkey on a subnet.',
);
export const LockingColdkeys = storage.optionalMap(
  'LockingColdkeys',
  [identity(NetUid), blake2_128Concat(AccountId32), blake2_128Concat(AccountId32)],
  unit,
  'Reverse index: coldkeys with a lock towards the hotkey.',
);
export const HotkeyLock = storage.optionalMap(
  'HotkeyLock',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  LockState,
  'Aggregate perpetual lock towards a hotkey.',
);
export const DecayingHotkeyLock = storage.optionalMap(
  'DecayingHotkeyLock',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  LockState,
  'Aggregate decaying lock towards a hotkey.',
);
export const OwnerLock = storage.optionalMap(
  'OwnerLock',
  [identity(NetUid)],
  LockState,
  'Aggregate perpetual lock towards the owner hotkey.',
);
export const DecayingOwnerLock = storage.optionalMap(
  'DecayingOwnerLock',
  [identity(NetUid)],
  LockState,
  'Aggregate decaying lock towards the owner hotkey.',
);
export const DecayingLock = storage.optionalMap(
  'DecayingLock',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  bool,
  "False when the coldkey's lock is perpetual; absent means decaying.",
);
export const OwnerCutAutoLockEnabled = storage.map(
  'OwnerCutAutoLockEnabled',
  [identity(NetUid)],
  bool,
  '0x00',
  'Whether the owner cut is locked automatically.',
);
export const MaturityRate = storage.value(
  'MaturityRate',
  u64,
  '0xd2430e0000000000',
  'Time scale in blocks for conviction growth of locks.',
);
export const UnlockRate = storage.value(
  'UnlockRate',
  u64,
  '0xd2430e0000000000',
  'Time scale in blocks for decay of locked mass.',
);
export const LargestLocked = storage.map(
  'LargestLocked',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Largest lock seen on the subnet (legacy).',
);
