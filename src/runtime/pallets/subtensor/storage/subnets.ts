import { bool, bytes, u16, u32, u64, u128, vec } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf, twox64Concat } from '../../../frame/storage.js';
import { AccountId32, AlphaBalance, MechId, NetUid, TaoBalance, U64F64 } from '../../../types/base.js';
import { SubnetIdentityV3, SubnetLease } from '../../../types/subtensor.js';

const storage = storageOf('SubtensorModule');

export const DissolveNetworkScheduleDuration = storage.value(
  'DissolveNetworkScheduleDuration',
  u32,
  '0xa08c0000',
  'Delay in blocks before a scheduled subnet dissolution executes.',
);
export const SubnetLimit = storage.value('SubnetLimit', u16, '0x8000', 'Maximum number of subnets.');
export const SubnetVolume = storage.map(
  'SubnetVolume',
  [identity(NetUid)],
  u128,
  '0x00000000000000000000000000000000',
  'TAO bought and sold through the subnet pool so far.',
);
export const SubnetEmissionEnabled = storage.map(
  'SubnetEmissionEnabled',
  [identity(NetUid)],
  bool,
  '0x01',
  'Whether pool-side emission (alpha in, TAO in, chain buys) is on.',
);
export const TokenSymbol = storage.map(
  'TokenSymbol',
  [identity(NetUid)],
  bytes,
  '0x10f09d9c8f',
  'UTF-8 symbol of the subnet token.',
);
export const TotalNetworks = storage.value('TotalNetworks', u16, '0x0000', 'Number of existing subnets.');
export const NetworkImmunityPeriod = storage.value(
  'NetworkImmunityPeriod',
  u64,
  '0x80c6130000000000',
  'Blocks a new subnet cannot be pruned.',
);
export const StartCallDelay = storage.value(
  'StartCallDelay',
  u64,
  '0x0000000000000000',
  'Blocks after registration before start_call is allowed.',
);
export const NetworkMinLockCost = storage.value(
  'NetworkMinLockCost',
  TaoBalance,
  '0x0010a5d4e8000000',
  'Lowest subnet registration cost.',
);
export const NetworkLastLockCost = storage.value(
  'NetworkLastLockCost',
  TaoBalance,
  '0x0010a5d4e8000000',
  'Cost paid for the latest subnet registration.',
);
export const NetworkLockReductionInterval = storage.value(
  'NetworkLockReductionInterval',
  u64,
  '0xc089010000000000',
  'Blocks over which subnet registration cost falls.',
);
export const SubnetOwnerCut = storage.value(
  'SubnetOwnerCut',
  u16,
  '0x142e',
  'Owner share of subnet emission, u16 fraction.',
);
export const NetworkRateLimit = storage.value(
  'NetworkRateLimit',
  u64,
  '0x201c000000000000',
  'Minimum blocks between subnet registrations.',
);
export const NominatorMinRequiredStake = storage.value(
  'NominatorMinRequiredStake',
  u64,
  '0x0000000000000000',
  'Minimum nomination as per-mill factor of the minimum stake.',
);
export const TransferToggle = storage.map(
  'TransferToggle',
  [identity(NetUid)],
  bool,
  '0x01',
  'Whether stake transfers are allowed on the subnet.',
);
export const SubnetLocked = storage.map(
  'SubnetLocked',
  [identity(NetUid)],
  TaoBalance,
  '0x0000000000000000',
  'TAO locked by the owner at registration.',
);
export const FirstEmissionBlockNumber = storage.optionalMap(
  'FirstEmissionBlockNumber',
  [identity(NetUid)],
  u64,
  'Block of the first emission, set by start_call.',
);
export const SubnetMechanism = storage.map(
  'SubnetMechanism',
  [identity(NetUid)],
  u16,
  '0x0000',
  'Pool mechanism: 0 stable (1:1), 1 dynamic.',
);
export const SubnetworkN = storage.map(
  'SubnetworkN',
  [identity(NetUid)],
  u16,
  '0x0000',
  'Number of registered UIDs.',
);
export const NetworksAdded = storage.map(
  'NetworksAdded',
  [identity(NetUid)],
  bool,
  '0x00',
  'Whether the subnet exists.',
);
export const NetworkRegistrationAllowed = storage.map(
  'NetworkRegistrationAllowed',
  [identity(NetUid)],
  bool,
  '0x01',
  'Whether registration is open.',
);
export const NetworkPowRegistrationAllowed = storage.map(
  'NetworkPowRegistrationAllowed',
  [identity(NetUid)],
  bool,
  '0x01',
  'Whether proof-of-work registration is open.',
);
export const NetworkRegisteredAt = storage.map(
  'NetworkRegisteredAt',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Block at which the subnet was registered.',
);
export const RegisteredSubnetCounter = storage.map(
  'RegisteredSubnetCounter',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'How often this netuid has been registered.',
);
export const SubnetOwner = storage.map(
  'SubnetOwner',
  [identity(NetUid)],
  AccountId32,
  '0x0000000000000000000000000000000000000000000000000000000000000000',
  'Coldkey owning the subnet.',
);
export const SubnetOwnerHotkey = storage.map(
  'SubnetOwnerHotkey',
  [identity(NetUid)],
  AccountId32,
  '0x0000000000000000000000000000000000000000000000000000000000000000',
  'Hotkey of the subnet owner.',
);
export const SubtokenEnabled = storage.map(
  'SubtokenEnabled',
  [identity(NetUid)],
  bool,
  '0x00',
  'Whether trading of the subnet token is on.',
);
export const SubnetIdentitiesV3 = storage.optionalMap(
  'SubnetIdentitiesV3',
  [blake2_128Concat(NetUid)],
  SubnetIdentityV3,
  'Identity of a subnet.',
);
export const SubnetLeases = storage.optionalMap(
  'SubnetLeases',
  [twox64Concat(u32)],
  SubnetLease,
  'Subnet lease by id.',
);
export const SubnetLeaseShares = storage.map(
  'SubnetLeaseShares',
  [twox64Concat(u32), identity(AccountId32)],
  U64F64,
  '0x00000000000000000000000000000000',
  "Contributor's share of a lease.",
);
export const SubnetUidToLeaseId = storage.optionalMap(
  'SubnetUidToLeaseId',
  [twox64Concat(NetUid)],
  u32,
  'Lease id of a leased subnet.',
);
export const NextSubnetLeaseId = storage.value('NextSubnetLeaseId', u32, '0x00000000', 'Next lease id.');
export const AccumulatedLeaseDividends = storage.map(
  'AccumulatedLeaseDividends',
  [twox64Concat(u32)],
  AlphaBalance,
  '0x0000000000000000',
  'Lease dividends waiting for distribution.',
);
export const NetworkRegistrationStartBlock = storage.value(
  'NetworkRegistrationStartBlock',
  u64,
  '0x0000000000000000',
  'Block from which subnet registration is open.',
);
export const MinNonImmuneUids = storage.map(
  'MinNonImmuneUids',
  [identity(NetUid)],
  u16,
  '0x0a00',
  'Minimum number of prunable UIDs kept.',
);
export const MaxMechanismCount = storage.value(
  'MaxMechanismCount',
  MechId,
  '0x02',
  'Most mechanisms a subnet may have.',
);
export const MechanismCountCurrent = storage.map(
  'MechanismCountCurrent',
  [twox64Concat(NetUid)],
  MechId,
  '0x01',
  'Number of mechanisms of the subnet.',
);
export const MechanismEmissionSplit = storage.optionalMap(
  'MechanismEmissionSplit',
  [twox64Concat(NetUid)],
  vec(u16),
  'Emission split between mechanisms, u16 fractions.',
);
