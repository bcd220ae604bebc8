/** Weights, set or committed and revealed. */
import { error } from './error.js';

export const NotEnoughStakeToSetWeights = error(
  10,
  'NotEnoughStakeToSetWeights',
  'The hotkey has less stake than setting weights takes on this chain.',
);
export const NeuronNoValidatorPermit = error(
  15,
  'NeuronNoValidatorPermit',
  'The neuron has no validator permit, so it may set a weight on itself only.',
);
export const WeightVecNotEqualSize = error(
  16,
  'WeightVecNotEqualSize',
  'There must be as many weights as uids.',
);
export const DuplicateUids = error(17, 'DuplicateUids', 'The same uid is listed twice.');
export const UidVecContainInvalidOne = error(
  18,
  'UidVecContainInvalidOne',
  'A listed uid does not exist on the subnet.',
);
export const WeightVecLengthIsLow = error(
  19,
  'WeightVecLengthIsLow',
  'Fewer weights are given than the subnet demands.',
);
export const MaxWeightExceeded = error(
  27,
  'MaxWeightExceeded',
  'A weight is larger than the subnet allows after scaling.',
);
export const SettingWeightsTooFast = error(
  29,
  'SettingWeightsTooFast',
  "Weights were set a short time ago; wait for the subnet's rate limit to pass.",
);
export const IncorrectWeightVersionKey = error(
  30,
  'IncorrectWeightVersionKey',
  'The version key is older than the one the subnet demands.',
);
export const UidsLengthExceedUidsInSubNet = error(
  32,
  'UidsLengthExceedUidsInSubNet',
  'More uids are listed than the subnet has.',
);
export const NotRootSubnet = error(
  46,
  'NotRootSubnet',
  'Weights of the root network must name the root network.',
);
export const CanNotSetRootNetworkWeights = error(
  47,
  'CanNotSetRootNetworkWeights',
  'Nobody sets weights on the root network.',
);
export const NoWeightsCommitFound = error(
  51,
  'NoWeightsCommitFound',
  'There is no commitment of weights to reveal.',
);
export const InvalidRevealCommitHashNotMatch = error(
  52,
  'InvalidRevealCommitHashNotMatch',
  'The revealed weights do not hash to the commitment.',
);
export const CommitRevealEnabled = error(
  53,
  'CommitRevealEnabled',
  'The subnet takes weights by commit and reveal only.',
);
export const CommitRevealDisabled = error(
  54,
  'CommitRevealDisabled',
  'The subnet does not take weights by commit and reveal.',
);
export const TooManyUnrevealedCommits = error(
  77,
  'TooManyUnrevealedCommits',
  'Too many commitments wait for their reveal; reveal some first.',
);
export const ExpiredWeightCommit = error(
  78,
  'ExpiredWeightCommit',
  'The time for revealing this commitment is over.',
);
export const RevealTooEarly = error(
  79,
  'RevealTooEarly',
  'The time for revealing this commitment has not come.',
);
export const InputLengthsUnequal = error(
  80,
  'InputLengthsUnequal',
  'The lists of a batch must be of equal length.',
);
export const CommittingWeightsTooFast = error(
  81,
  'CommittingWeightsTooFast',
  "Weights were committed a short time ago; wait for the subnet's rate limit to pass.",
);
export const IncorrectCommitRevealVersion = error(
  110,
  'IncorrectCommitRevealVersion',
  "The commitment is made for another version of commit and reveal than the chain's.",
);
export const InvalidRevealRound = error(
  111,
  'InvalidRevealRound',
  'The round of the reveal is over: the beacon has published its key.',
);
export const RevealPeriodTooLarge = error(
  112,
  'RevealPeriodTooLarge',
  'The reveal period is longer than allowed.',
);
export const RevealPeriodTooSmall = error(
  113,
  'RevealPeriodTooSmall',
  'The reveal period is shorter than allowed.',
);
