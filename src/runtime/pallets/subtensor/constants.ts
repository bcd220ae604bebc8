import { constantsOf, decodeConstant } from '../../frame/constant.js';
import { bool, i16, u8, u16, u32, u64 } from '../../frame/scale/index.js';
import { Percent, TaoBalance } from '../../types/base.js';
import { PalletId } from '../../types/frame.js';

const constant = constantsOf('SubtensorModule');

export const InitialIssuance = constant('InitialIssuance', TaoBalance, 0n);
export const InitialMinAllowedWeights = constant('InitialMinAllowedWeights', u16, 1024);
export const InitialEmissionValue = constant('InitialEmissionValue', u16, 0);
export const InitialTempo = constant('InitialTempo', u16, 360);
export const InitialDifficulty = constant('InitialDifficulty', u64, 10_000_000n);
export const InitialMaxDifficulty = constant('InitialMaxDifficulty', u64, 4_611_686_018_427_387_903n);
export const InitialMinDifficulty = constant('InitialMinDifficulty', u64, 10_000_000n);
export const InitialRAORecycledForRegistration = constant(
  'InitialRAORecycledForRegistration',
  TaoBalance,
  0n,
);
export const InitialBurn = constant('InitialBurn', TaoBalance, 100_000_000n);
export const InitialMaxBurn = constant('InitialMaxBurn', TaoBalance, 100_000_000_000n);
export const InitialMinBurn = constant('InitialMinBurn', TaoBalance, 500_000n);
export const InitialMinStake = constant('InitialMinStake', TaoBalance, 2_000_000n);
export const MinBurnUpperBound = constant('MinBurnUpperBound', TaoBalance, 1_000_000_000n);
export const MaxBurnLowerBound = constant('MaxBurnLowerBound', TaoBalance, 100_000_000n);
export const MinTempo = constant('MinTempo', u16, 360);
export const MaxTempo = constant('MaxTempo', u16, 50_400);
export const MinActivityCutoffFactorMilli = constant('MinActivityCutoffFactorMilli', u32, 1000);
export const MaxActivityCutoffFactorMilli = constant('MaxActivityCutoffFactorMilli', u32, 50_000);
export const InitialAdjustmentInterval = constant('InitialAdjustmentInterval', u16, 100);
export const InitialBondsMovingAverage = constant('InitialBondsMovingAverage', u64, 900_000n);
export const InitialBondsPenalty = constant('InitialBondsPenalty', u16, 65_535);
export const InitialBondsResetOn = constant('InitialBondsResetOn', bool, false);
export const InitialTargetRegistrationsPerInterval = constant(
  'InitialTargetRegistrationsPerInterval',
  u16,
  2,
);
export const InitialRho = constant('InitialRho', u16, 10);
export const InitialAlphaSigmoidSteepness = constant('InitialAlphaSigmoidSteepness', i16, 1000);
export const InitialKappa = constant('InitialKappa', u16, 32_767);
export const InitialMinAllowedUids = constant('InitialMinAllowedUids', u16, 64);
export const InitialMaxAllowedUids = constant('InitialMaxAllowedUids', u16, 256);
export const InitialValidatorPruneLen = constant('InitialValidatorPruneLen', u64, 1n);
export const InitialScalingLawPower = constant('InitialScalingLawPower', u16, 50);
export const InitialImmunityPeriod = constant('InitialImmunityPeriod', u16, 4096);
export const InitialActivityCutoff = constant('InitialActivityCutoff', u16, 5000);
export const InitialMaxRegistrationsPerBlock = constant('InitialMaxRegistrationsPerBlock', u16, 1);
export const InitialPruningScore = constant('InitialPruningScore', u16, 65_535);
export const InitialMaxAllowedValidators = constant('InitialMaxAllowedValidators', u16, 128);
export const InitialDefaultDelegateTake = constant('InitialDefaultDelegateTake', u16, 11_796);
export const InitialMinDelegateTake = constant('InitialMinDelegateTake', u16, 0);
export const InitialDefaultChildKeyTake = constant('InitialDefaultChildKeyTake', u16, 0);
export const InitialMinChildKeyTake = constant('InitialMinChildKeyTake', u16, 0);
export const InitialMaxChildKeyTake = constant('InitialMaxChildKeyTake', u16, 11_796);
export const InitialWeightsVersionKey = constant('InitialWeightsVersionKey', u64, 0n);
export const InitialServingRateLimit = constant('InitialServingRateLimit', u64, 50n);
export const InitialTxRateLimit = constant('InitialTxRateLimit', u64, 1000n);
export const InitialTxDelegateTakeRateLimit = constant('InitialTxDelegateTakeRateLimit', u64, 216_000n);
export const InitialTxChildKeyTakeRateLimit = constant('InitialTxChildKeyTakeRateLimit', u64, 216_000n);
export const InitialAdjustmentAlpha = constant('InitialAdjustmentAlpha', u64, 0n);
export const InitialNetworkImmunityPeriod = constant('InitialNetworkImmunityPeriod', u64, 1_296_000n);
export const InitialNetworkMinLockCost = constant(
  'InitialNetworkMinLockCost',
  TaoBalance,
  1_000_000_000_000n,
);
export const InitialSubnetOwnerCut = constant('InitialSubnetOwnerCut', u16, 11_796);
export const InitialNetworkLockReductionInterval = constant(
  'InitialNetworkLockReductionInterval',
  u64,
  100_800n,
);
export const InitialNetworkRateLimit = constant('InitialNetworkRateLimit', u64, 7200n);
export const KeySwapCost = constant('KeySwapCost', TaoBalance, 100_000_000n);
export const AlphaHigh = constant('AlphaHigh', u16, 58_982);
export const AlphaLow = constant('AlphaLow', u16, 45_875);
export const LiquidAlphaOn = constant('LiquidAlphaOn', bool, false);
export const Yuma3On = constant('Yuma3On', bool, false);
export const InitialColdkeySwapAnnouncementDelay = constant(
  'InitialColdkeySwapAnnouncementDelay',
  u32,
  36_000,
);
export const InitialColdkeySwapReannouncementDelay = constant(
  'InitialColdkeySwapReannouncementDelay',
  u32,
  7200,
);
export const InitialDissolveNetworkScheduleDuration = constant(
  'InitialDissolveNetworkScheduleDuration',
  u32,
  36_000,
);
export const InitialTaoWeight = constant('InitialTaoWeight', u64, 971_718_665_099_567_868n);
export const InitialEmaPriceHalvingPeriod = constant('InitialEmaPriceHalvingPeriod', u64, 201_600n);
export const InitialStartCallDelay = constant('InitialStartCallDelay', u64, 0n);
export const KeySwapOnSubnetCost = constant('KeySwapOnSubnetCost', TaoBalance, 1_000_000n);
export const HotkeySwapOnSubnetInterval = constant('HotkeySwapOnSubnetInterval', u64, 7200n);
export const LeaseDividendsDistributionInterval = constant('LeaseDividendsDistributionInterval', u32, 100);
export const MaxImmuneUidsPercentage = constant('MaxImmuneUidsPercentage', Percent, 80);
export const SubtensorPalletId = constant(
  'SubtensorPalletId',
  PalletId,
  decodeConstant(PalletId, '0x73756274656e7372'),
);
export const BurnAccountId = constant(
  'BurnAccountId',
  PalletId,
  decodeConstant(PalletId, '0x6275726e746e7372'),
);
export const InitialMaxEpochsPerBlock = constant('InitialMaxEpochsPerBlock', u8, 2);

/** In order of declaration. */
export const constants = [
  InitialIssuance,
  InitialMinAllowedWeights,
  InitialEmissionValue,
  InitialTempo,
  InitialDifficulty,
  InitialMaxDifficulty,
  InitialMinDifficulty,
  InitialRAORecycledForRegistration,
  InitialBurn,
  InitialMaxBurn,
  InitialMinBurn,
  InitialMinStake,
  MinBurnUpperBound,
  MaxBurnLowerBound,
  MinTempo,
  MaxTempo,
  MinActivityCutoffFactorMilli,
  MaxActivityCutoffFactorMilli,
  InitialAdjustmentInterval,
  InitialBondsMovingAverage,
  InitialBondsPenalty,
  InitialBondsResetOn,
  InitialTargetRegistrationsPerInterval,
  InitialRho,
  InitialAlphaSigmoidSteepness,
  InitialKappa,
  InitialMinAllowedUids,
  InitialMaxAllowedUids,
  InitialValidatorPruneLen,
  InitialScalingLawPower,
  InitialImmunityPeriod,
  InitialActivityCutoff,
  InitialMaxRegistrationsPerBlock,
  InitialPruningScore,
  InitialMaxAllowedValidators,
  InitialDefaultDelegateTake,
  InitialMinDelegateTake,
  InitialDefaultChildKeyTake,
  InitialMinChildKeyTake,
  InitialMaxChildKeyTake,
  InitialWeightsVersionKey,
  InitialServingRateLimit,
  InitialTxRateLimit,
  InitialTxDelegateTakeRateLimit,
  InitialTxChildKeyTakeRateLimit,
  InitialAdjustmentAlpha,
  InitialNetworkImmunityPeriod,
  InitialNetworkMinLockCost,
  InitialSubnetOwnerCut,
  InitialNetworkLockReductionInterval,
  InitialNetworkRateLimit,
  KeySwapCost,
  AlphaHigh,
  AlphaLow,
  LiquidAlphaOn,
  Yuma3On,
  InitialColdkeySwapAnnouncementDelay,
  InitialColdkeySwapReannouncementDelay,
  InitialDissolveNetworkScheduleDuration,
  InitialTaoWeight,
  InitialEmaPriceHalvingPeriod,
  InitialStartCallDelay,
  KeySwapOnSubnetCost,
  HotkeySwapOnSubnetInterval,
  LeaseDividendsDistributionInterval,
  MaxImmuneUidsPercentage,
  SubtensorPalletId,
  BurnAccountId,
  InitialMaxEpochsPerBlock,
];
