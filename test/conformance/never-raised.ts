/** Declarations that nothing can raise, emit or write at spec_version 425, each with what the chain's own source says of it. */
import type { Kind } from './table.js';

const UNUSED = 'nothing in the chain’s source raises it';
const BY_THE_FAUCET = 'only the faucet uses it, and production is built without one';

const errors: Readonly<Record<string, string>> = {
  ...sameReason('SubtensorModule', UNUSED, [
    'NotEnoughStake',
    'ZeroBalanceAfterWithdrawn',
    'HotKeyAlreadyDelegate',
    'StakingRateLimitExceeded',
    'TransactorAccountShouldBeHotKey',
    'AllNetworksInImmunity',
    'NotRootSubnet',
    'CallDisabled',
    'NotEnoughAlphaOutToRecycle',
    'AddStakeBurnRateLimitExceeded',
    'DisabledTemporarily',
    'UnlockAmountTooHigh',
  ]),
  ...sameReason('SubtensorModule', BY_THE_FAUCET, [
    'InvalidWorkBlock',
    'InvalidDifficulty',
    'InvalidSeal',
    'FaucetDisabled',
  ]),
  'SubtensorModule.MaxWeightExceeded': 'the limit is the constant 65535, the largest weight there is',
  'SubtensorModule.UnableToRecoverPublicKey': 'a key that was recovered always parses',
  'SubtensorModule.LeaseNetuidNotFound': 'the subnet of the lease was registered a moment before',
  'SubtensorModule.UidMapCouldNotBeCleared': 'the removal it follows has no limit',
  'SubtensorModule.BalanceWithdrawalError': 'the balance it withdraws was checked a moment before',
  ...sameReason('Swap', UNUSED, [
    'InsufficientInputAmount',
    'InsufficientBalance',
    'InvalidTickRange',
    'InvalidLiquidityValue',
    'SubtokenDisabled',
  ]),
  'Swap.ReservesOutOfBalance':
    'only a pool that begins at a given price can have such weights; trades begin at even ones',
  'Swap.InsufficientLiquidity': 'a payout is never more than the reserve',
  ...sameReason('Proxy', UNUSED, ['Unproxyable']),
  ...sameReason('Crowdloan', UNUSED, ['ContributionPeriodNotEnded']),
  ...sameReason('Drand', UNUSED, [
    'NoneValue',
    'StorageOverflow',
    'DrandConnectionFailure',
    'UnverifiedPulse',
  ]),
};

const events: Readonly<Record<string, string>> = {
  ...sameReason('SubtensorModule', 'its setter is never called', [
    'ValidatorPruneLenSet',
    'ScalingLawPowerSet',
    'PowRegistrationAllowed',
  ]),
  ...sameReason('SubtensorModule', 'AdminUtils has an event of its own for it', [
    'BurnHalfLifeSet',
    'BurnIncreaseMultSet',
  ]),
  ...sameReason('SubtensorModule', BY_THE_FAUCET, ['Faucet']),
  ...sameReason('SubtensorModule', 'nothing in the chain’s source emits it', [
    'BulkNeuronsRegistered',
    'BulkBalancesSet',
    'MaxWeightLimitSet',
    'RhoSet',
    'AlphaSigmoidSteepnessSet',
    'DelegateAdded',
    'DefaultTakeSet',
    'BurnSet',
    'Sudid',
    'AllBalanceUnstakedAndTransferredToNewColdkey',
    'ArbitrationPeriodExtended',
    'DissolveNetworkScheduled',
    'CRV3WeightsCommitted',
    'CRV3WeightsRevealed',
    'StakeUnlocked',
  ]),
};

const NEVER_SET = 'nothing in the chain’s source sets it: its default counts';
const LEFT_OVER = 'left from earlier versions: nothing in the chain’s source fills it';
const BY_MIGRATIONS = 'only migrations write it';
const BY_FLOWS = 'the shares by flow of TAO, which would write it, are not what the chain emits by';

const storage: Readonly<Record<string, string>> = {
  ...sameReason('SubtensorModule', NEVER_SET, [
    'MinActivityCutoff',
    'TaoWeight',
    'MaturityRate',
    'UnlockRate',
    'WeightsVersionKeyRateLimit',
    'NetworkPowRegistrationAllowed',
    'MaxWeightsLimit',
    'ValidatorPruneLen',
    'ScalingLawPower',
    'NetworkRegistrationStartBlock',
  ]),
  ...sameReason('SubtensorModule', LEFT_OVER, [
    'NextStakeJobId',
    'LastHotkeyEmissionOnNetuid',
    'TotalHotkeyShares',
    'Alpha',
    'AlphaMapLastKey',
    'POWRegistrationsThisInterval',
    'BurnRegistrationsThisInterval',
    'LastAdjustmentBlock',
    'LoadedEmission',
    'LastTxBlock',
    'LastTxBlockChildKeyTake',
    'LastTxBlockDelegateTake',
    'CRV3WeightCommits',
    'CRV3WeightCommitsV2',
  ]),
  ...sameReason('SubtensorModule', BY_MIGRATIONS, ['TaoInRefundDeploymentBlock', 'HasMigrationRun']),
  ...sameReason('SubtensorModule', BY_FLOWS, ['SubnetEmaTaoFlow', 'SubnetEmaProtocolFlow']),
  ...sameReason('SubtensorModule', BY_THE_FAUCET, ['UsedWork']),
  ...sameReason('Swap', BY_MIGRATIONS, ['HasMigrationRun', 'ScrapReservoirAlpha', 'ScrapReservoirTao']),
};

const reasons: Partial<Record<Kind, Readonly<Record<string, string>>>> = { errors, events, storage };

export function neverRaised(kind: Kind, label: string): string | undefined {
  return reasons[kind]?.[label];
}

function sameReason(pallet: string, reason: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${pallet}.${name}`, reason]));
}
