import type { Retry } from '../errors/base.js';

/** Errors of the chain's calls that pass with time, by `Pallet.Error`. All others stay until something else is changed. */
export const PASSING: ReadonlySet<string> = new Set([
  'Commitments.SpaceLimitExceeded',
  'Crowdloan.ContributionPeriodNotEnded',
  'Proxy.Unannounced',
  ...[
    'AddStakeBurnRateLimitExceeded',
    'AdminActionProhibitedDuringWeightsWindow',
    'ColdkeySwapClearTooEarly',
    'ColdkeySwapReannouncedTooEarly',
    'ColdkeySwapTooEarly',
    'CommittingWeightsTooFast',
    'DelegateTxRateLimitExceeded',
    'EvmKeyAssociateRateLimitExceeded',
    'HotKeySetTxRateLimitExceeded',
    'HotKeySwapOnSubnetIntervalNotPassed',
    'NeedWaitingMoreBlocksToStarCall',
    'NetworkTxRateLimitExceeded',
    'RegistrationPriceLimitExceeded',
    'RevealTooEarly',
    'ServingRateLimitExceeded',
    'SettingWeightsTooFast',
    'SlippageTooHigh',
    'StakingRateLimitExceeded',
    'TooManyRegistrationsThisBlock',
    'TooManyRegistrationsThisInterval',
    'TooManyUnrevealedCommits',
    'TxChildkeyTakeRateLimitExceeded',
    'TxRateLimitExceeded',
  ].map((name) => `SubtensorModule.${name}`),
  'Swap.PriceLimitExceeded',
]);

/** Whether the same call may succeed later. */
export const retryOf = (error: string): Retry => (PASSING.has(error) ? 'later' : 'never');
