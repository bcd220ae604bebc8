import { bool, tuple, u16, u64, vec } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../../frame/storage.js';
import { AccountId32, NetUid } from '../../../types/base.js';

const storage = storageOf('SubtensorModule');

export const MaxDelegateTake = storage.value(
  'MaxDelegateTake',
  u16,
  '0x142e',
  'Highest delegate take allowed, u16 fraction.',
);
export const MinDelegateTake = storage.value(
  'MinDelegateTake',
  u16,
  '0x0000',
  'Lowest delegate take allowed, u16 fraction.',
);
export const MaxChildkeyTake = storage.value(
  'MaxChildkeyTake',
  u16,
  '0x142e',
  'Highest childkey take allowed, u16 fraction.',
);
export const MinChildkeyTake = storage.value(
  'MinChildkeyTake',
  u16,
  '0x0000',
  'Lowest childkey take allowed network-wide, u16 fraction.',
);
export const MinChildkeyTakePerSubnet = storage.map(
  'MinChildkeyTakePerSubnet',
  [identity(NetUid)],
  u16,
  '0x0000',
  'Subnet-specific lower bound of childkey take, u16 fraction.',
);
export const Delegates = storage.map(
  'Delegates',
  [blake2_128Concat(AccountId32)],
  u16,
  '0x142e',
  'Delegate take of a hotkey; an entry marks it as delegate.',
);
export const ChildkeyTake = storage.map(
  'ChildkeyTake',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  u16,
  '0x0000',
  'Childkey take a hotkey charges on the subnet, u16 fraction.',
);
export const ChildKeys = storage.map(
  'ChildKeys',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  vec(tuple(u64, AccountId32)),
  '0x00',
  'Active children of a parent hotkey with u64 proportions.',
);
export const ParentKeys = storage.map(
  'ParentKeys',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  vec(tuple(u64, AccountId32)),
  '0x00',
  'Parents of a child hotkey with u64 proportions.',
);
export const TxDelegateTakeRateLimit = storage.value(
  'TxDelegateTakeRateLimit',
  u64,
  '0xc04b030000000000',
  'Blocks between delegate take increases.',
);
export const TxChildkeyTakeRateLimit = storage.value(
  'TxChildkeyTakeRateLimit',
  u64,
  '0xc04b030000000000',
  'Blocks between childkey take changes.',
);
export const LastTxBlockChildKeyTake = storage.map(
  'LastTxBlockChildKeyTake',
  [identity(AccountId32)],
  u64,
  '0x0000000000000000',
  'Deprecated: block of last childkey take change.',
);
export const LastTxBlockDelegateTake = storage.map(
  'LastTxBlockDelegateTake',
  [identity(AccountId32)],
  u64,
  '0x0000000000000000',
  'Deprecated: block of last delegate take change.',
);
export const AutoParentDelegationEnabled = storage.map(
  'AutoParentDelegationEnabled',
  [blake2_128Concat(AccountId32)],
  bool,
  '0x01',
  'Whether a root validator accepts automatic parent delegation.',
);
