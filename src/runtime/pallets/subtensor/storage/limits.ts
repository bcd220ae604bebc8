import { bool, bytes, u16, u64, u128 } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../../frame/storage.js';
import { AccountId32, NetUid, TaoBalance } from '../../../types/base.js';
import { RateLimitKey } from '../../../types/subtensor.js';

const storage = storageOf('SubtensorModule');

export const AdminFreezeWindow = storage.value(
  'AdminFreezeWindow',
  u16,
  '0x0a00',
  'Blocks at tempo end during which owner hyperparameter changes are refused.',
);
export const OwnerHyperparamRateLimit = storage.value(
  'OwnerHyperparamRateLimit',
  u16,
  '0x0200',
  'Tempos an owner must wait between updates of one hyperparameter.',
);
export const AccountFlags = storage.map(
  'AccountFlags',
  [blake2_128Concat(AccountId32)],
  u128,
  '0x00000000000000000000000000000000',
  'Bit flags of a coldkey; bit 0 accepts locked alpha transfers.',
);
export const SubnetExcessTao = storage.map(
  'SubnetExcessTao',
  [identity(NetUid)],
  TaoBalance,
  '0x0000000000000000',
  'Excess TAO used for chain buys in the last block.',
);
export const LastRateLimitedBlock = storage.map(
  'LastRateLimitedBlock',
  [identity(RateLimitKey)],
  u64,
  '0x0000000000000000',
  'Block of the last operation under the given rate-limit key.',
);
export const TxRateLimit = storage.value(
  'TxRateLimit',
  u64,
  '0xe803000000000000',
  'Blocks between key-swap type transactions of one key.',
);
export const VotingPower = storage.map(
  'VotingPower',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  u64,
  '0x0000000000000000',
  "Moving average of a hotkey's stake as voting power.",
);
export const VotingPowerTrackingEnabled = storage.map(
  'VotingPowerTrackingEnabled',
  [identity(NetUid)],
  bool,
  '0x00',
  'Whether voting power is tracked on the subnet.',
);
export const VotingPowerDisableAtBlock = storage.map(
  'VotingPowerDisableAtBlock',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Block at which voting power tracking ends; 0 none.',
);
export const TransactionKeyLastBlock = storage.map(
  'TransactionKeyLastBlock',
  [blake2_128Concat(AccountId32), identity(NetUid), identity(u16)],
  u64,
  '0x0000000000000000',
  'Last block of a rate-limited transaction kind by hotkey and subnet.',
);
export const LastTxBlock = storage.map(
  'LastTxBlock',
  [identity(AccountId32)],
  u64,
  '0x0000000000000000',
  "Deprecated: block of a key's last transaction.",
);
export const HasMigrationRun = storage.map(
  'HasMigrationRun',
  [identity(bytes)],
  bool,
  '0x00',
  'Whether a named migration has run.',
);
