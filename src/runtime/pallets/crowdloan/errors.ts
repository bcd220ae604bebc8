import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Crowdloan', 27);

export const DepositTooLow = error(0, 'DepositTooLow', 'Deposit too low.');
export const CapTooLow = error(1, 'CapTooLow', 'Cap too low.');
export const MinimumContributionTooLow = error(
  2,
  'MinimumContributionTooLow',
  'Minimum contribution too low.',
);
export const CannotEndInPast = error(3, 'CannotEndInPast', 'Cannot end in past.');
export const BlockDurationTooShort = error(4, 'BlockDurationTooShort', 'Block duration too short.');
export const BlockDurationTooLong = error(5, 'BlockDurationTooLong', 'Block duration too long.');
export const InsufficientBalance = error(6, 'InsufficientBalance', 'Insufficient balance.');
export const Overflow = error(7, 'Overflow', 'Overflow.');
export const InvalidCrowdloanId = error(8, 'InvalidCrowdloanId', 'Invalid crowdloan id.');
export const CapRaised = error(9, 'CapRaised', 'Cap raised.');
export const ContributionPeriodEnded = error(10, 'ContributionPeriodEnded', 'Contribution period ended.');
export const ContributionTooLow = error(11, 'ContributionTooLow', 'Contribution too low.');
export const InvalidOrigin = error(12, 'InvalidOrigin', 'Invalid origin.');
export const AlreadyFinalized = error(13, 'AlreadyFinalized', 'Already finalized.');
export const ContributionPeriodNotEnded = error(
  14,
  'ContributionPeriodNotEnded',
  'Contribution period not ended.',
);
export const NoContribution = error(15, 'NoContribution', 'No contribution.');
export const CapNotRaised = error(16, 'CapNotRaised', 'Cap not raised.');
export const Underflow = error(17, 'Underflow', 'Underflow.');
export const CallUnavailable = error(18, 'CallUnavailable', 'Call unavailable.');
export const NotReadyToDissolve = error(19, 'NotReadyToDissolve', 'Not ready to dissolve.');
export const DepositCannotBeWithdrawn = error(20, 'DepositCannotBeWithdrawn', 'Deposit cannot be withdrawn.');
export const MaxContributorsReached = error(21, 'MaxContributorsReached', 'Max contributors reached.');
export const InvalidFinalizationConfig = error(
  22,
  'InvalidFinalizationConfig',
  'Invalid finalization config.',
);
export const MaxContributionReached = error(23, 'MaxContributionReached', 'Max contribution reached.');
export const MaximumContributionTooLow = error(
  24,
  'MaximumContributionTooLow',
  'Maximum contribution too low.',
);
export const MinimumContributionTooHigh = error(
  25,
  'MinimumContributionTooHigh',
  'Minimum contribution too high.',
);

/** In order of declaration. */
export const errors = [
  DepositTooLow,
  CapTooLow,
  MinimumContributionTooLow,
  CannotEndInPast,
  BlockDurationTooShort,
  BlockDurationTooLong,
  InsufficientBalance,
  Overflow,
  InvalidCrowdloanId,
  CapRaised,
  ContributionPeriodEnded,
  ContributionTooLow,
  InvalidOrigin,
  AlreadyFinalized,
  ContributionPeriodNotEnded,
  NoContribution,
  CapNotRaised,
  Underflow,
  CallUnavailable,
  NotReadyToDissolve,
  DepositCannotBeWithdrawn,
  MaxContributorsReached,
  InvalidFinalizationConfig,
  MaxContributionReached,
  MaximumContributionTooLow,
  MinimumContributionTooHigh,
];
