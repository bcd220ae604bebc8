import { bool, btreeMap, i64, tuple, u64, u128, vec } from '../../../frame/scale/index.js';
import { blake2_128Concat, identity, storageOf } from '../../../frame/storage.js';
import {
  AccountId32,
  AlphaBalance,
  I64F64,
  I96F32,
  NetUid,
  TaoBalance,
  U64F64,
  U96F32,
} from '../../../types/base.js';
import { RootClaimTypeEnum } from '../../../types/subtensor.js';

const storage = storageOf('SubtensorModule');

export const PendingChildKeys = storage.map(
  'PendingChildKeys',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  tuple(vec(tuple(u64, AccountId32)), u64),
  '0x000000000000000000',
  'Children announced for a parent and block when they take effect.',
);
export const RootAlphaDividendsPerSubnet = storage.map(
  'RootAlphaDividendsPerSubnet',
  [identity(NetUid), blake2_128Concat(AccountId32)],
  AlphaBalance,
  '0x0000000000000000',
  'Root alpha dividends a hotkey got in the last tempo.',
);
export const BlockEmission = storage.value(
  'BlockEmission',
  u64,
  '0x00ca9a3b00000000',
  'Nominal TAO emission per block in rao.',
);
export const LastHotkeyEmissionOnNetuid = storage.map(
  'LastHotkeyEmissionOnNetuid',
  [blake2_128Concat(AccountId32), identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha a hotkey was last emitted on the subnet.',
);
export const TotalIssuance = storage.value(
  'TotalIssuance',
  TaoBalance,
  '0x0000000000000000',
  'Total TAO issuance tracked by the pallet.',
);
export const TotalStake = storage.value(
  'TotalStake',
  TaoBalance,
  '0x0000000000000000',
  'Total TAO held in subnet pools and root stake.',
);
export const SubnetMovingAlpha = storage.value(
  'SubnetMovingAlpha',
  I96F32,
  '0x55320000000000000000000000000000',
  'Smoothing factor of the subnet price moving average.',
);
export const SubnetMovingPrice = storage.map(
  'SubnetMovingPrice',
  [identity(NetUid)],
  I96F32,
  '0x00000000000000000000000000000000',
  'Exponential moving average of the subnet alpha price.',
);
export const RootProp = storage.map(
  'RootProp',
  [identity(NetUid)],
  U96F32,
  '0x00000000000000000000000000000000',
  'Share of subnet dividends that goes to root stakers.',
);
export const SubnetTAO = storage.map(
  'SubnetTAO',
  [identity(NetUid)],
  TaoBalance,
  '0x0000000000000000',
  'TAO reserve of the subnet pool.',
);
export const SubnetAlphaInEmission = storage.map(
  'SubnetAlphaInEmission',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha injected into the pool in the last block.',
);
export const SubnetAlphaOutEmission = storage.map(
  'SubnetAlphaOutEmission',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha emitted to participants in the last block.',
);
export const SubnetTaoInEmission = storage.map(
  'SubnetTaoInEmission',
  [identity(NetUid)],
  TaoBalance,
  '0x0000000000000000',
  'TAO injected into the pool in the last block.',
);
export const SubnetRootSellTao = storage.map(
  'SubnetRootSellTao',
  [identity(NetUid)],
  TaoBalance,
  '0x0000000000000000',
  'TAO from root dividend sales in the last block.',
);
export const SubnetAlphaIn = storage.map(
  'SubnetAlphaIn',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha reserve of the subnet pool.',
);
export const SubnetAlphaOut = storage.map(
  'SubnetAlphaOut',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha outstanding outside the pool.',
);
export const SubnetProtocolAlpha = storage.map(
  'SubnetProtocolAlpha',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha owned by the protocol on the subnet.',
);
export const SubnetTaoFlow = storage.map(
  'SubnetTaoFlow',
  [identity(NetUid)],
  i64,
  '0x0000000000000000',
  'Net TAO flow into the subnet in the current block.',
);
export const SubnetEmaTaoFlow = storage.optionalMap(
  'SubnetEmaTaoFlow',
  [identity(NetUid)],
  tuple(u64, I64F64),
  'Last update block and moving average of TAO flow.',
);
export const NetTaoFlowEnabled = storage.value(
  'NetTaoFlowEnabled',
  bool,
  '0x01',
  'Whether emission shares use net TAO flow.',
);
export const SubnetProtocolFlow = storage.map(
  'SubnetProtocolFlow',
  [identity(NetUid)],
  i64,
  '0x0000000000000000',
  'Protocol-caused TAO flow of the subnet.',
);
export const SubnetEmaProtocolFlow = storage.optionalMap(
  'SubnetEmaProtocolFlow',
  [identity(NetUid)],
  tuple(u64, I64F64),
  'Last update block and moving average of protocol flow.',
);
export const TaoFlowCutoff = storage.value(
  'TaoFlowCutoff',
  I64F64,
  '0x00000000000000000000000000000000',
  'Flow level below which a subnet gets no share.',
);
export const FlowNormExponent = storage.value(
  'FlowNormExponent',
  U64F64,
  '0x00000000000000000100000000000000',
  'Exponent applied when normalising TAO flows.',
);
export const FlowEmaSmoothingFactor = storage.value(
  'FlowEmaSmoothingFactor',
  u64,
  '0x9dd5ab4beb1a0000',
  'Smoothing factor of the flow moving average, fraction of i64::MAX.',
);
export const OwnerCutEnabled = storage.map(
  'OwnerCutEnabled',
  [identity(NetUid)],
  bool,
  '0x01',
  'Whether the subnet owner receives the owner cut.',
);
export const PendingServerEmission = storage.map(
  'PendingServerEmission',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha pending for miners until the next epoch.',
);
export const PendingValidatorEmission = storage.map(
  'PendingValidatorEmission',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha pending for validators until the next epoch.',
);
export const PendingRootAlphaDivs = storage.map(
  'PendingRootAlphaDivs',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha pending for root stakers until the next epoch.',
);
export const PendingOwnerCut = storage.map(
  'PendingOwnerCut',
  [identity(NetUid)],
  AlphaBalance,
  '0x0000000000000000',
  'Alpha pending for the owner until the next epoch.',
);
export const MinerBurned = storage.map(
  'MinerBurned',
  [identity(NetUid)],
  U96F32,
  '0x00000000000000000000000000000000',
  "Share of the tempo's miner emission burned or recycled.",
);
export const EMAPriceHalvingBlocks = storage.map(
  'EMAPriceHalvingBlocks',
  [identity(NetUid)],
  u64,
  '0x8013030000000000',
  'Halving time in blocks of the moving price.',
);
export const VotingPowerEmaAlpha = storage.map(
  'VotingPowerEmaAlpha',
  [identity(NetUid)],
  u64,
  '0x0020d965e5ae0c00',
  'Voting power smoothing factor with 18 decimals.',
);
export const RootClaimableThreshold = storage.map(
  'RootClaimableThreshold',
  [blake2_128Concat(NetUid)],
  I96F32,
  '0x0000000020a107000000000000000000',
  'Smallest root claim paid out on the subnet.',
);
export const RootClaimable = storage.map(
  'RootClaimable',
  [blake2_128Concat(AccountId32)],
  btreeMap(NetUid, I96F32),
  '0x00',
  'Accumulated claimable alpha per unit of root stake by subnet.',
);
export const RootClaimed = storage.map(
  'RootClaimed',
  [identity(NetUid), blake2_128Concat(AccountId32), blake2_128Concat(AccountId32)],
  u128,
  '0x00000000000000000000000000000000',
  'Root alpha already claimed by coldkey on hotkey.',
);
export const RootClaimType = storage.map(
  'RootClaimType',
  [blake2_128Concat(AccountId32)],
  RootClaimTypeEnum,
  '0x00',
  "How a coldkey's root dividends are paid: Swap, Keep, KeepSubnets.",
);
export const NumRootClaim = storage.value(
  'NumRootClaim',
  u64,
  '0x0500000000000000',
  'Coldkeys served per automatic root claim.',
);
export const TaoInRefundDeploymentBlock = storage.value(
  'TaoInRefundDeploymentBlock',
  u64,
  '0x0000000000000000',
  'Block at which the TAO-in refund logic was deployed.',
);
export const PendingChildKeyCooldown = storage.value(
  'PendingChildKeyCooldown',
  u64,
  '0x201c000000000000',
  'Blocks before announced children take effect.',
);
