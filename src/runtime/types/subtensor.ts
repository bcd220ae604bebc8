import type { ValueOf } from '../frame/scale/index.js';
import {
  boundedBytes,
  btreeSet,
  bytes,
  enumeration,
  flatEnum,
  named,
  option,
  struct,
  u8,
  u16,
  u32,
  u64,
  u128,
} from '../frame/scale/index.js';
import { AccountId32, AlphaBalance, NetUid, Percent, TaoBalance, U64F64 } from './base.js';

export const AxonInfo = struct(
  { path: 'pallet_subtensor::pallet::AxonInfo' },
  {
    block: u64,
    version: u32,
    ip: u128,
    port: u16,
    ip_type: u8,
    protocol: u8,
    placeholder1: u8,
    placeholder2: u8,
  },
);
export type AxonInfo = ValueOf<typeof AxonInfo>;

export const ChainIdentity = struct(
  { path: 'pallet_subtensor::pallet::ChainIdentity' },
  { name: bytes, url: bytes, image: bytes, discord: bytes, description: bytes, additional: bytes },
);
export type ChainIdentity = ValueOf<typeof ChainIdentity>;

export const ChainIdentityV2 = struct(
  { path: 'pallet_subtensor::pallet::ChainIdentityV2' },
  {
    name: bytes,
    url: bytes,
    github_repo: bytes,
    image: bytes,
    discord: bytes,
    description: bytes,
    additional: bytes,
  },
);
export type ChainIdentityV2 = ValueOf<typeof ChainIdentityV2>;

export const Hyperparameter = flatEnum({ path: 'pallet_subtensor::utils::rate_limiting::Hyperparameter' }, [
  'Unknown',
  'ServingRateLimit',
  'MaxDifficulty',
  'AdjustmentAlpha',
  'MaxWeightLimit',
  'ImmunityPeriod',
  'MinAllowedWeights',
  'Kappa',
  'Rho',
  'ActivityCutoff',
  'PowRegistrationAllowed',
  'MinBurn',
  'MaxBurn',
  'BondsMovingAverage',
  'BondsPenalty',
  'CommitRevealEnabled',
  'LiquidAlphaEnabled',
  'AlphaValues',
  'WeightCommitInterval',
  'TransferEnabled',
  'AlphaSigmoidSteepness',
  'Yuma3Enabled',
  'BondsResetEnabled',
  'ImmuneNeuronLimit',
  'RecycleOrBurn',
  'MaxAllowedUids',
  'BurnHalfLife',
  'BurnIncreaseMult',
  'SubnetEmissionEnabled',
  'MinChildkeyTake',
  'ActivityCutoffFactorMilli',
  'TriggerEpoch',
]);
export type Hyperparameter = ValueOf<typeof Hyperparameter>;

export const LockState = struct(
  { path: 'pallet_subtensor::staking::lock::LockState' },
  { locked_mass: AlphaBalance, conviction: U64F64, last_update: u64 },
);
export type LockState = ValueOf<typeof LockState>;

export const NeuronCertificate = struct(
  { path: 'pallet_subtensor::pallet::NeuronCertificate' },
  { public_key: named(boundedBytes(64), 'BoundedVec<u8, ConstU32<64>>'), algorithm: u8 },
);
export type NeuronCertificate = ValueOf<typeof NeuronCertificate>;

export const PrometheusInfo = struct(
  { path: 'pallet_subtensor::pallet::PrometheusInfo' },
  { block: u64, version: u32, ip: u128, port: u16, ip_type: u8 },
);
export type PrometheusInfo = ValueOf<typeof PrometheusInfo>;

export const RateLimitKey = enumeration(
  { path: 'pallet_subtensor::RateLimitKey', params: { AccountId: AccountId32 } },
  {
    SetSNOwnerHotkey: NetUid,
    OwnerHyperparamUpdate: [NetUid, Hyperparameter],
    NetworkLastRegistered: null,
    LastTxBlock: named(AccountId32, 'AccountId'),
    LastTxBlockChildKeyTake: named(AccountId32, 'AccountId'),
    LastTxBlockDelegateTake: named(AccountId32, 'AccountId'),
    AddStakeBurn: NetUid,
  },
);
export type RateLimitKey = ValueOf<typeof RateLimitKey>;

export const RecycleOrBurnEnum = flatEnum({ path: 'pallet_subtensor::pallet::RecycleOrBurnEnum' }, [
  'Burn',
  'Recycle',
]);
export type RecycleOrBurnEnum = ValueOf<typeof RecycleOrBurnEnum>;

export const RootClaimTypeEnum = enumeration(
  { path: 'pallet_subtensor::pallet::RootClaimTypeEnum' },
  { Swap: null, Keep: null, KeepSubnets: { subnets: btreeSet(NetUid) } },
);
export type RootClaimTypeEnum = ValueOf<typeof RootClaimTypeEnum>;

export const SubnetIdentity = struct(
  { path: 'pallet_subtensor::pallet::SubnetIdentity' },
  { subnet_name: bytes, github_repo: bytes, subnet_contact: bytes },
);
export type SubnetIdentity = ValueOf<typeof SubnetIdentity>;

export const SubnetIdentityV2 = struct(
  { path: 'pallet_subtensor::pallet::SubnetIdentityV2' },
  {
    subnet_name: bytes,
    github_repo: bytes,
    subnet_contact: bytes,
    subnet_url: bytes,
    discord: bytes,
    description: bytes,
    additional: bytes,
  },
);
export type SubnetIdentityV2 = ValueOf<typeof SubnetIdentityV2>;

export const SubnetIdentityV3 = struct(
  { path: 'pallet_subtensor::pallet::SubnetIdentityV3' },
  {
    subnet_name: bytes,
    github_repo: bytes,
    subnet_contact: bytes,
    subnet_url: bytes,
    discord: bytes,
    description: bytes,
    logo_url: bytes,
    additional: bytes,
  },
);
export type SubnetIdentityV3 = ValueOf<typeof SubnetIdentityV3>;

export const SubnetLease = struct(
  {
    path: 'pallet_subtensor::subnets::leasing::SubnetLease',
    params: { AccountId: AccountId32, BlockNumber: u32, Balance: TaoBalance },
  },
  {
    beneficiary: named(AccountId32, 'AccountId'),
    coldkey: named(AccountId32, 'AccountId'),
    hotkey: named(AccountId32, 'AccountId'),
    emissions_share: Percent,
    end_block: named(option(u32), 'Option<BlockNumber>'),
    netuid: NetUid,
    cost: named(TaoBalance, 'Balance'),
  },
);
export type SubnetLease = ValueOf<typeof SubnetLease>;
