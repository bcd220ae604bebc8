/** Parameters, epochs and the rest. */
import { error } from './error.js';

export const LiquidAlphaDisabled = error(
  55,
  'LiquidAlphaDisabled',
  'Liquid alpha is switched off on this subnet.',
);
export const AlphaHighTooLow = error(56, 'AlphaHighTooLow', 'The upper bound of liquid alpha is too low.');
export const AlphaLowOutOfRange = error(
  57,
  'AlphaLowOutOfRange',
  'The lower bound of liquid alpha must lie between its least value and the upper bound.',
);
export const TxRateLimitExceeded = error(
  64,
  'TxRateLimitExceeded',
  'This was done a short time ago; wait for the rate limit to pass.',
);
export const ActivityCutoffTooLow = error(
  86,
  'ActivityCutoffTooLow',
  'The activity cutoff is lower than allowed.',
);
export const CallDisabled = error(87, 'CallDisabled', 'This call is switched off.');
export const Overflow = error(104, 'Overflow', 'A number became too large.');
export const AdminActionProhibitedDuringWeightsWindow = error(
  107,
  'AdminActionProhibitedDuringWeightsWindow',
  'The subnet is about to run its epoch; its parameters can be changed again afterwards.',
);
export const InvalidValue = error(114, 'InvalidValue', 'The value is out of its range.');
export const UidMapCouldNotBeCleared = error(
  119,
  'UidMapCouldNotBeCleared',
  'The uids of the subnet could not be cleared.',
);
export const TrimmingWouldExceedMaxImmunePercentage = error(
  120,
  'TrimmingWouldExceedMaxImmunePercentage',
  'Trimming would leave the subnet with too large a share of immune neurons.',
);
export const TooManyUIDsPerMechanism = error(
  125,
  'TooManyUIDsPerMechanism',
  'Uids times mechanisms may not come to more than 256.',
);
export const VotingPowerTrackingNotEnabled = error(
  126,
  'VotingPowerTrackingNotEnabled',
  'The subnet does not track voting power.',
);
export const InvalidVotingPowerEmaAlpha = error(
  127,
  'InvalidVotingPowerEmaAlpha',
  'The smoothing factor of voting power may not be above 10^18.',
);
export const Deprecated = error(
  128,
  'Deprecated',
  'This call is kept for its number alone and always fails.',
);
export const DisabledTemporarily = error(
  133,
  'DisabledTemporarily',
  'This is switched off for the time being.',
);
export const TempoOutOfBounds = error(141, 'TempoOutOfBounds', 'The tempo is out of its range.');
export const ActivityCutoffFactorMilliOutOfBounds = error(
  142,
  'ActivityCutoffFactorMilliOutOfBounds',
  'The activity cutoff factor is out of its range.',
);
export const EpochTriggerAlreadyPending = error(
  143,
  'EpochTriggerAlreadyPending',
  'An epoch of this subnet was asked for already and will run soon.',
);
export const AutoEpochAlreadyImminent = error(
  144,
  'AutoEpochAlreadyImminent',
  'The next epoch of this subnet is about to run by itself.',
);
export const DynamicTempoBlockedByCommitReveal = error(
  145,
  'DynamicTempoBlockedByCommitReveal',
  'With commit and reveal switched on, an epoch out of turn would lose committed weights.',
);
