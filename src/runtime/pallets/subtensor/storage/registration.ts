import { bool, bytes, tuple, u16, u64, vec } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf, twox64Concat } from '../../../frame/storage.js';
import { AccountId32, H160, NetUid, TaoBalance, U64F64 } from '../../../types/base.js';
import { AxonInfo, NeuronCertificate, PrometheusInfo, RecycleOrBurnEnum } from '../../../types/subtensor.js';

const storage = storageOf('SubtensorModule');

export const CKBurn = storage.value(
  'CKBurn',
  u64,
  '0x0000000000000000',
  'Share of childkey take burned, fraction of u64::MAX.',
);
export const AutoStakeDestination = storage.optionalMap(
  'AutoStakeDestination',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  AccountId32,
  'Hotkey to which a coldkey auto-stakes its miner rewards.',
);
export const AutoStakeDestinationColdkeys = storage.map(
  'AutoStakeDestinationColdkeys',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  vec(AccountId32),
  '0x00',
  'Coldkeys auto-staking to a hotkey on the subnet.',
);
export const UsedWork = storage.map(
  'UsedWork',
  [identity(bytes)],
  u64,
  '0x0000000000000000',
  'Block in which a proof-of-work seal was used.',
);
export const MaxRegistrationsPerBlock = storage.map(
  'MaxRegistrationsPerBlock',
  [identity(NetUid)],
  u16,
  '0x0100',
  'Maximum registrations per block on the subnet.',
);
export const IsNetworkMember = storage.map(
  'IsNetworkMember',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  bool,
  '0x00',
  'Whether a hotkey is registered on the subnet.',
);
export const RecycleOrBurn = storage.map(
  'RecycleOrBurn',
  [identity(NetUid)],
  RecycleOrBurnEnum,
  '0x00',
  'Whether owner-UID miner emission is burned or recycled.',
);
export const ServingRateLimit = storage.map(
  'ServingRateLimit',
  [identity(NetUid)],
  u64,
  '0x3200000000000000',
  'Blocks between axon or prometheus announcements.',
);
export const RegistrationsThisInterval = storage.map(
  'RegistrationsThisInterval',
  [identity(NetUid)],
  u16,
  '0x0000',
  'Registrations in the current adjustment interval.',
);
export const POWRegistrationsThisInterval = storage.map(
  'POWRegistrationsThisInterval',
  [identity(NetUid)],
  u16,
  '0x0000',
  'Proof-of-work registrations in the current interval.',
);
export const BurnRegistrationsThisInterval = storage.map(
  'BurnRegistrationsThisInterval',
  [identity(NetUid)],
  u16,
  '0x0000',
  'Burn registrations in the current interval.',
);
export const MinAllowedUids = storage.map(
  'MinAllowedUids',
  [identity(NetUid)],
  u16,
  '0x4000',
  'Lower bound of the UID capacity.',
);
export const MaxAllowedUids = storage.map(
  'MaxAllowedUids',
  [identity(NetUid)],
  u16,
  '0x0001',
  'UID capacity of the subnet.',
);
export const ImmunityPeriod = storage.map(
  'ImmunityPeriod',
  [identity(NetUid)],
  u16,
  '0x0010',
  'Blocks a new neuron is protected from pruning.',
);
export const AdjustmentInterval = storage.map(
  'AdjustmentInterval',
  [identity(NetUid)],
  u16,
  '0x6400',
  'Blocks between difficulty or burn adjustments.',
);
export const TargetRegistrationsPerInterval = storage.map(
  'TargetRegistrationsPerInterval',
  [identity(NetUid)],
  u16,
  '0x0200',
  'Target registrations per adjustment interval.',
);
export const AdjustmentAlpha = storage.map(
  'AdjustmentAlpha',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Smoothing of burn and difficulty adjustment, fraction of u64::MAX.',
);
export const Burn = storage.map(
  'Burn',
  [identity(NetUid)],
  TaoBalance,
  '0x00e1f50500000000',
  'Current burn cost of registration in rao.',
);
export const Difficulty = storage.map(
  'Difficulty',
  [identity(NetUid)],
  u64,
  '0x8096980000000000',
  'Current proof-of-work difficulty.',
);
export const MinBurn = storage.map(
  'MinBurn',
  [identity(NetUid)],
  TaoBalance,
  '0x20a1070000000000',
  'Lowest burn cost in rao.',
);
export const MaxBurn = storage.map(
  'MaxBurn',
  [identity(NetUid)],
  TaoBalance,
  '0x00e8764817000000',
  'Highest burn cost in rao.',
);
export const MinDifficulty = storage.map(
  'MinDifficulty',
  [identity(NetUid)],
  u64,
  '0x8096980000000000',
  'Lowest proof-of-work difficulty.',
);
export const MaxDifficulty = storage.map(
  'MaxDifficulty',
  [identity(NetUid)],
  u64,
  '0xffffffffffffff3f',
  'Highest proof-of-work difficulty.',
);
export const LastAdjustmentBlock = storage.map(
  'LastAdjustmentBlock',
  [identity(NetUid)],
  u64,
  '0x0000000000000000',
  'Block of the last burn or difficulty adjustment.',
);
export const RegistrationsThisBlock = storage.map(
  'RegistrationsThisBlock',
  [identity(NetUid)],
  u16,
  '0x0000',
  'Registrations in the current block.',
);
export const RAORecycledForRegistration = storage.map(
  'RAORecycledForRegistration',
  [identity(NetUid)],
  TaoBalance,
  '0x0000000000000000',
  'TAO recycled by registrations on the subnet.',
);
export const ImmuneOwnerUidsLimit = storage.map(
  'ImmuneOwnerUidsLimit',
  [identity(NetUid)],
  u16,
  '0x0100',
  'How many owner UIDs are immune from pruning.',
);
export const Uids = storage.optionalMap(
  'Uids',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  u16,
  'UID of a hotkey on the subnet.',
);
export const Keys = storage.map(
  'Keys',
  [identity(NetUid), identity(u16)],
  AccountId32,
  '0x0000000000000000000000000000000000000000000000000000000000000000',
  'Hotkey at a UID of the subnet.',
);
export const LoadedEmission = storage.optionalMap(
  'LoadedEmission',
  [identity(NetUid)],
  vec(tuple(AccountId32, u64, u64)),
  'Legacy emission list by hotkey.',
);
export const BlockAtRegistration = storage.map(
  'BlockAtRegistration',
  [identity(NetUid), identity(u16)],
  u64,
  '0x0000000000000000',
  'Block at which a UID was registered.',
);
export const Axons = storage.optionalMap(
  'Axons',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  AxonInfo,
  'Axon endpoint of a hotkey.',
);
export const NeuronCertificates = storage.optionalMap(
  'NeuronCertificates',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  NeuronCertificate,
  'TLS certificate of a hotkey.',
);
export const Prometheus = storage.optionalMap(
  'Prometheus',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  PrometheusInfo,
  'Prometheus endpoint of a hotkey.',
);
export const AssociatedEvmAddress = storage.optionalMap(
  'AssociatedEvmAddress',
  [twox64Concat(NetUid), twox64Concat(u16)],
  tuple(H160, u64),
  'EVM address linked to a UID and block of proof.',
);
export const BurnHalfLife = storage.map(
  'BurnHalfLife',
  [identity(NetUid)],
  u16,
  '0x6801',
  'Half-life in blocks of the registration burn.',
);
export const BurnIncreaseMult = storage.map(
  'BurnIncreaseMult',
  [identity(NetUid)],
  U64F64,
  '0x0090c2f5285c8f420100000000000000',
  'Factor on the burn after each registration.',
);
