import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Crowdloan', 27);

export const DepositTooLow = error(0, 'DepositTooLow', 'The deposit is below the minimum for a crowdloan.');
export const CapTooLow = error(
  1,
  'CapTooLow',
  'The cap must be above the deposit, and not below what is raised already.',
);
export const MinimumContributionTooLow = error(
  2,
  'MinimumContributionTooLow',
  'The smallest contribution is below what the chain requires.',
);
export const CannotEndInPast = error(
  3,
  'CannotEndInPast',
  'The crowdloan would end in a block that is past.',
);
export const BlockDurationTooShort = error(
  4,
  'BlockDurationTooShort',
  'The crowdloan would end sooner than the chain allows.',
);
export const BlockDurationTooLong = error(
  5,
  'BlockDurationTooLong',
  'The crowdloan would end later than the chain allows.',
);
export const InsufficientBalance = error(6, 'InsufficientBalance', 'The account has too few TAO for this.');
export const Overflow = error(7, 'Overflow', 'A sum does not fit into the integers of the chain.');
export const InvalidCrowdloanId = error(8, 'InvalidCrowdloanId', 'There is no crowdloan with this number.');
export const CapRaised = error(
  9,
  'CapRaised',
  'The cap is raised, so the crowdloan takes no more contributions.',
);
export const ContributionPeriodEnded = error(
  10,
  'ContributionPeriodEnded',
  'The crowdloan has ended, so it takes no more contributions.',
);
export const ContributionTooLow = error(
  11,
  'ContributionTooLow',
  'The contribution is below the minimum of the crowdloan.',
);
export const InvalidOrigin = error(12, 'InvalidOrigin', 'Only the creator of the crowdloan may do this.');
export const AlreadyFinalized = error(13, 'AlreadyFinalized', 'The crowdloan is finalized.');
export const ContributionPeriodNotEnded = error(
  14,
  'ContributionPeriodNotEnded',
  'The crowdloan has not ended yet.',
);
export const NoContribution = error(
  15,
  'NoContribution',
  'The account has contributed nothing that could be given back.',
);
export const CapNotRaised = error(16, 'CapNotRaised', 'The cap is not raised yet.');
export const Underflow = error(17, 'Underflow', 'A difference would be negative.');
export const CallUnavailable = error(
  18,
  'CallUnavailable',
  'The call to make at the end is gone from the preimages.',
);
export const NotReadyToDissolve = error(
  19,
  'NotReadyToDissolve',
  'Contributions of others must be refunded first.',
);
export const DepositCannotBeWithdrawn = error(
  20,
  'DepositCannotBeWithdrawn',
  'The creator cannot withdraw the deposit, only what came on top of it.',
);
export const MaxContributorsReached = error(
  21,
  'MaxContributorsReached',
  'The crowdloan has as many contributors as it may have.',
);
export const InvalidFinalizationConfig = error(
  22,
  'InvalidFinalizationConfig',
  'A crowdloan needs either a call to make or an account to pay, not both.',
);
export const MaxContributionReached = error(
  23,
  'MaxContributionReached',
  'The account has contributed as much as one account may.',
);
export const MaximumContributionTooLow = error(
  24,
  'MaximumContributionTooLow',
  'The largest contribution is below the smallest one, or below what the creator gave.',
);
export const MinimumContributionTooHigh = error(
  25,
  'MinimumContributionTooHigh',
  'The smallest contribution is above the largest one.',
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
