import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('SubtensorModule', 7);

export const RootNetworkDoesNotExist = error(0, 'RootNetworkDoesNotExist', 'Root network does not exist.');
export const InvalidIpType = error(1, 'InvalidIpType', 'Invalid ip type.');
export const InvalidIpAddress = error(2, 'InvalidIpAddress', 'Invalid ip address.');
export const InvalidPort = error(3, 'InvalidPort', 'Invalid port.');
export const HotKeyNotRegisteredInSubNet = error(
  4,
  'HotKeyNotRegisteredInSubNet',
  'Hot key not registered in sub net.',
);
export const HotKeyAccountNotExists = error(5, 'HotKeyAccountNotExists', 'Hot key account not exists.');
export const HotKeyNotRegisteredInNetwork = error(
  6,
  'HotKeyNotRegisteredInNetwork',
  'Hot key not registered in network.',
);
export const NonAssociatedColdKey = error(7, 'NonAssociatedColdKey', 'Non associated cold key.');
export const NotEnoughStake = error(8, 'NotEnoughStake', 'Not enough stake.');
export const NotEnoughStakeToWithdraw = error(9, 'NotEnoughStakeToWithdraw', 'Not enough stake to withdraw.');
export const NotEnoughStakeToSetWeights = error(
  10,
  'NotEnoughStakeToSetWeights',
  'Not enough stake to set weights.',
);
export const NotEnoughStakeToSetChildkeys = error(
  11,
  'NotEnoughStakeToSetChildkeys',
  'Not enough stake to set childkeys.',
);
export const NotEnoughBalanceToStake = error(12, 'NotEnoughBalanceToStake', 'Not enough balance to stake.');
export const BalanceWithdrawalError = error(13, 'BalanceWithdrawalError', 'Balance withdrawal error.');
export const ZeroBalanceAfterWithdrawn = error(
  14,
  'ZeroBalanceAfterWithdrawn',
  'Zero balance after withdrawn.',
);
export const NeuronNoValidatorPermit = error(15, 'NeuronNoValidatorPermit', 'Neuron no validator permit.');
export const WeightVecNotEqualSize = error(16, 'WeightVecNotEqualSize', 'Weight vec not equal size.');
export const DuplicateUids = error(17, 'DuplicateUids', 'Duplicate uids.');
export const UidVecContainInvalidOne = error(18, 'UidVecContainInvalidOne', 'Uid vec contain invalid one.');
export const WeightVecLengthIsLow = error(19, 'WeightVecLengthIsLow', 'Weight vec length is low.');
export const TooManyRegistrationsThisBlock = error(
  20,
  'TooManyRegistrationsThisBlock',
  'Too many registrations this block.',
);
export const HotKeyAlreadyRegisteredInSubNet = error(
  21,
  'HotKeyAlreadyRegisteredInSubNet',
  'Hot key already registered in sub net.',
);
export const NewHotKeyIsSameWithOld = error(22, 'NewHotKeyIsSameWithOld', 'New hot key is same with old.');
export const NewHotKeyNotCleanForRootSwap = error(
  23,
  'NewHotKeyNotCleanForRootSwap',
  'New hot key not clean for root swap.',
);
export const InvalidWorkBlock = error(24, 'InvalidWorkBlock', 'Invalid work block.');
export const InvalidDifficulty = error(25, 'InvalidDifficulty', 'Invalid difficulty.');
export const InvalidSeal = error(26, 'InvalidSeal', 'Invalid seal.');
export const MaxWeightExceeded = error(27, 'MaxWeightExceeded', 'Max weight exceeded.');
export const HotKeyAlreadyDelegate = error(28, 'HotKeyAlreadyDelegate', 'Hot key already delegate.');
export const SettingWeightsTooFast = error(29, 'SettingWeightsTooFast', 'Setting weights too fast.');
export const IncorrectWeightVersionKey = error(
  30,
  'IncorrectWeightVersionKey',
  'Incorrect weight version key.',
);
export const ServingRateLimitExceeded = error(31, 'ServingRateLimitExceeded', 'Serving rate limit exceeded.');
export const UidsLengthExceedUidsInSubNet = error(
  32,
  'UidsLengthExceedUidsInSubNet',
  'Uids length exceed uids in sub net.',
);
export const NetworkTxRateLimitExceeded = error(
  33,
  'NetworkTxRateLimitExceeded',
  'Network tx rate limit exceeded.',
);
export const DelegateTxRateLimitExceeded = error(
  34,
  'DelegateTxRateLimitExceeded',
  'Delegate tx rate limit exceeded.',
);
export const HotKeySetTxRateLimitExceeded = error(
  35,
  'HotKeySetTxRateLimitExceeded',
  'Hot key set tx rate limit exceeded.',
);
export const StakingRateLimitExceeded = error(36, 'StakingRateLimitExceeded', 'Staking rate limit exceeded.');
export const SubNetRegistrationDisabled = error(
  37,
  'SubNetRegistrationDisabled',
  'Sub net registration disabled.',
);
export const TooManyRegistrationsThisInterval = error(
  38,
  'TooManyRegistrationsThisInterval',
  'Too many registrations this interval.',
);
export const TransactorAccountShouldBeHotKey = error(
  39,
  'TransactorAccountShouldBeHotKey',
  'Transactor account should be hot key.',
);
export const FaucetDisabled = error(40, 'FaucetDisabled', 'Faucet disabled.');
export const NotSubnetOwner = error(41, 'NotSubnetOwner', 'Not subnet owner.');
export const RegistrationNotPermittedOnRootSubnet = error(
  42,
  'RegistrationNotPermittedOnRootSubnet',
  'Registration not permitted on root subnet.',
);
export const StakeTooLowForRoot = error(43, 'StakeTooLowForRoot', 'Stake too low for root.');
export const AllNetworksInImmunity = error(44, 'AllNetworksInImmunity', 'All networks in immunity.');
export const NotEnoughBalanceToPaySwapHotKey = error(
  45,
  'NotEnoughBalanceToPaySwapHotKey',
  'Not enough balance to pay swap hot key.',
);
export const NotRootSubnet = error(46, 'NotRootSubnet', 'Not root subnet.');
export const CanNotSetRootNetworkWeights = error(
  47,
  'CanNotSetRootNetworkWeights',
  'Can not set root network weights.',
);
export const NoNeuronIdAvailable = error(48, 'NoNeuronIdAvailable', 'No neuron id available.');
export const DelegateTakeTooLow = error(49, 'DelegateTakeTooLow', 'Delegate take too low.');
export const DelegateTakeTooHigh = error(50, 'DelegateTakeTooHigh', 'Delegate take too high.');
export const NoWeightsCommitFound = error(51, 'NoWeightsCommitFound', 'No weights commit found.');
export const InvalidRevealCommitHashNotMatch = error(
  52,
  'InvalidRevealCommitHashNotMatch',
  'Invalid reveal commit hash not match.',
);
export const CommitRevealEnabled = error(53, 'CommitRevealEnabled', 'Commit reveal enabled.');
export const CommitRevealDisabled = error(54, 'CommitRevealDisabled', 'Commit reveal disabled.');
export const LiquidAlphaDisabled = error(55, 'LiquidAlphaDisabled', 'Liquid alpha disabled.');
export const AlphaHighTooLow = error(56, 'AlphaHighTooLow', 'Alpha high too low.');
export const AlphaLowOutOfRange = error(57, 'AlphaLowOutOfRange', 'Alpha low out of range.');
export const ColdKeyAlreadyAssociated = error(58, 'ColdKeyAlreadyAssociated', 'Cold key already associated.');
export const NotEnoughBalanceToPaySwapColdKey = error(
  59,
  'NotEnoughBalanceToPaySwapColdKey',
  'Not enough balance to pay swap cold key.',
);
export const InvalidChild = error(60, 'InvalidChild', 'Invalid child.');
export const DuplicateChild = error(61, 'DuplicateChild', 'Duplicate child.');
export const ProportionOverflow = error(62, 'ProportionOverflow', 'Proportion overflow.');
export const TooManyChildren = error(63, 'TooManyChildren', 'Too many children.');
export const TxRateLimitExceeded = error(64, 'TxRateLimitExceeded', 'Tx rate limit exceeded.');
export const ColdkeySwapAnnouncementNotFound = error(
  65,
  'ColdkeySwapAnnouncementNotFound',
  'Coldkey swap announcement not found.',
);
export const ColdkeySwapTooEarly = error(66, 'ColdkeySwapTooEarly', 'Coldkey swap too early.');
export const ColdkeySwapReannouncedTooEarly = error(
  67,
  'ColdkeySwapReannouncedTooEarly',
  'Coldkey swap reannounced too early.',
);
export const AnnouncedColdkeyHashDoesNotMatch = error(
  68,
  'AnnouncedColdkeyHashDoesNotMatch',
  'Announced coldkey hash does not match.',
);
export const ColdkeySwapAlreadyDisputed = error(
  69,
  'ColdkeySwapAlreadyDisputed',
  'Coldkey swap already disputed.',
);
export const NewColdKeyIsHotkey = error(70, 'NewColdKeyIsHotkey', 'New cold key is hotkey.');
export const InvalidChildkeyTake = error(71, 'InvalidChildkeyTake', 'Invalid childkey take.');
export const TxChildkeyTakeRateLimitExceeded = error(
  72,
  'TxChildkeyTakeRateLimitExceeded',
  'Tx childkey take rate limit exceeded.',
);
export const InvalidIdentity = error(73, 'InvalidIdentity', 'Invalid identity.');
export const MechanismDoesNotExist = error(74, 'MechanismDoesNotExist', 'Mechanism does not exist.');
export const StakeUnavailable = error(75, 'StakeUnavailable', 'Stake unavailable.');
export const SubnetNotExists = error(76, 'SubnetNotExists', 'Subnet not exists.');
export const TooManyUnrevealedCommits = error(77, 'TooManyUnrevealedCommits', 'Too many unrevealed commits.');
export const ExpiredWeightCommit = error(78, 'ExpiredWeightCommit', 'Expired weight commit.');
export const RevealTooEarly = error(79, 'RevealTooEarly', 'Reveal too early.');
export const InputLengthsUnequal = error(80, 'InputLengthsUnequal', 'Input lengths unequal.');
export const CommittingWeightsTooFast = error(81, 'CommittingWeightsTooFast', 'Committing weights too fast.');
export const AmountTooLow = error(82, 'AmountTooLow', 'Amount too low.');
export const InsufficientLiquidity = error(83, 'InsufficientLiquidity', 'Insufficient liquidity.');
export const SlippageTooHigh = error(84, 'SlippageTooHigh', 'Slippage too high.');
export const TransferDisallowed = error(85, 'TransferDisallowed', 'Transfer disallowed.');
export const ActivityCutoffTooLow = error(86, 'ActivityCutoffTooLow', 'Activity cutoff too low.');
export const CallDisabled = error(87, 'CallDisabled', 'Call disabled.');
export const FirstEmissionBlockNumberAlreadySet = error(
  88,
  'FirstEmissionBlockNumberAlreadySet',
  'First emission block number already set.',
);
export const NeedWaitingMoreBlocksToStarCall = error(
  89,
  'NeedWaitingMoreBlocksToStarCall',
  'Need waiting more blocks to star call.',
);
export const NotEnoughAlphaOutToRecycle = error(
  90,
  'NotEnoughAlphaOutToRecycle',
  'Not enough alpha out to recycle.',
);
export const CannotBurnOrRecycleOnRootSubnet = error(
  91,
  'CannotBurnOrRecycleOnRootSubnet',
  'Cannot burn or recycle on root subnet.',
);
export const UnableToRecoverPublicKey = error(
  92,
  'UnableToRecoverPublicKey',
  'Unable to recover public key.',
);
export const InvalidRecoveredPublicKey = error(
  93,
  'InvalidRecoveredPublicKey',
  'Invalid recovered public key.',
);
export const SubtokenDisabled = error(94, 'SubtokenDisabled', 'Subtoken disabled.');
export const HotKeySwapOnSubnetIntervalNotPassed = error(
  95,
  'HotKeySwapOnSubnetIntervalNotPassed',
  'Hot key swap on subnet interval not passed.',
);
export const SameNetuid = error(96, 'SameNetuid', 'Same netuid.');
export const InsufficientBalance = error(97, 'InsufficientBalance', 'Insufficient balance.');
export const InvalidLeaseBeneficiary = error(98, 'InvalidLeaseBeneficiary', 'Invalid lease beneficiary.');
export const LeaseCannotEndInThePast = error(99, 'LeaseCannotEndInThePast', 'Lease cannot end in the past.');
export const LeaseNetuidNotFound = error(100, 'LeaseNetuidNotFound', 'Lease netuid not found.');
export const LeaseDoesNotExist = error(101, 'LeaseDoesNotExist', 'Lease does not exist.');
export const LeaseHasNoEndBlock = error(102, 'LeaseHasNoEndBlock', 'Lease has no end block.');
export const LeaseHasNotEnded = error(103, 'LeaseHasNotEnded', 'Lease has not ended.');
export const Overflow = error(104, 'Overflow', 'Overflow.');
export const BeneficiaryDoesNotOwnHotkey = error(
  105,
  'BeneficiaryDoesNotOwnHotkey',
  'Beneficiary does not own hotkey.',
);
export const ExpectedBeneficiaryOrigin = error(
  106,
  'ExpectedBeneficiaryOrigin',
  'Expected beneficiary origin.',
);
export const AdminActionProhibitedDuringWeightsWindow = error(
  107,
  'AdminActionProhibitedDuringWeightsWindow',
  'Admin action prohibited during weights window.',
);
export const SymbolDoesNotExist = error(108, 'SymbolDoesNotExist', 'Symbol does not exist.');
export const SymbolAlreadyInUse = error(109, 'SymbolAlreadyInUse', 'Symbol already in use.');
export const IncorrectCommitRevealVersion = error(
  110,
  'IncorrectCommitRevealVersion',
  'Incorrect commit reveal version.',
);
export const InvalidRevealRound = error(111, 'InvalidRevealRound', 'Invalid reveal round.');
export const RevealPeriodTooLarge = error(112, 'RevealPeriodTooLarge', 'Reveal period too large.');
export const RevealPeriodTooSmall = error(113, 'RevealPeriodTooSmall', 'Reveal period too small.');
export const InvalidValue = error(114, 'InvalidValue', 'Invalid value.');
export const SubnetLimitReached = error(115, 'SubnetLimitReached', 'Subnet limit reached.');
export const CannotAffordLockCost = error(116, 'CannotAffordLockCost', 'Cannot afford lock cost.');
export const EvmKeyAssociateRateLimitExceeded = error(
  117,
  'EvmKeyAssociateRateLimitExceeded',
  'Evm key associate rate limit exceeded.',
);
export const SameAutoStakeHotkeyAlreadySet = error(
  118,
  'SameAutoStakeHotkeyAlreadySet',
  'Same auto stake hotkey already set.',
);
export const UidMapCouldNotBeCleared = error(119, 'UidMapCouldNotBeCleared', 'Uid map could not be cleared.');
export const TrimmingWouldExceedMaxImmunePercentage = error(
  120,
  'TrimmingWouldExceedMaxImmunePercentage',
  'Trimming would exceed max immune percentage.',
);
export const ChildParentInconsistency = error(121, 'ChildParentInconsistency', 'Child parent inconsistency.');
export const InvalidNumRootClaim = error(122, 'InvalidNumRootClaim', 'Invalid num root claim.');
export const InvalidRootClaimThreshold = error(
  123,
  'InvalidRootClaimThreshold',
  'Invalid root claim threshold.',
);
export const InvalidSubnetNumber = error(124, 'InvalidSubnetNumber', 'Invalid subnet number.');
export const TooManyUIDsPerMechanism = error(125, 'TooManyUIDsPerMechanism', 'Too many UI ds per mechanism.');
export const VotingPowerTrackingNotEnabled = error(
  126,
  'VotingPowerTrackingNotEnabled',
  'Voting power tracking not enabled.',
);
export const InvalidVotingPowerEmaAlpha = error(
  127,
  'InvalidVotingPowerEmaAlpha',
  'Invalid voting power ema alpha.',
);
export const Deprecated = error(128, 'Deprecated', 'Deprecated.');
export const AddStakeBurnRateLimitExceeded = error(
  129,
  'AddStakeBurnRateLimitExceeded',
  'Add stake burn rate limit exceeded.',
);
export const ColdkeySwapAnnounced = error(130, 'ColdkeySwapAnnounced', 'Coldkey swap announced.');
export const ColdkeySwapDisputed = error(131, 'ColdkeySwapDisputed', 'Coldkey swap disputed.');
export const ColdkeySwapClearTooEarly = error(
  132,
  'ColdkeySwapClearTooEarly',
  'Coldkey swap clear too early.',
);
export const DisabledTemporarily = error(133, 'DisabledTemporarily', 'Disabled temporarily.');
export const RegistrationPriceLimitExceeded = error(
  134,
  'RegistrationPriceLimitExceeded',
  'Registration price limit exceeded.',
);
export const LockHotkeyMismatch = error(135, 'LockHotkeyMismatch', 'Lock hotkey mismatch.');
export const InsufficientStakeForLock = error(
  136,
  'InsufficientStakeForLock',
  'Insufficient stake for lock.',
);
export const NoExistingLock = error(137, 'NoExistingLock', 'No existing lock.');
export const ActiveLockExists = error(138, 'ActiveLockExists', 'Active lock exists.');
export const CannotUseSystemAccount = error(139, 'CannotUseSystemAccount', 'Cannot use system account.');
export const UnlockAmountTooHigh = error(140, 'UnlockAmountTooHigh', 'Unlock amount too high.');
export const TempoOutOfBounds = error(141, 'TempoOutOfBounds', 'Tempo out of bounds.');
export const ActivityCutoffFactorMilliOutOfBounds = error(
  142,
  'ActivityCutoffFactorMilliOutOfBounds',
  'Activity cutoff factor milli out of bounds.',
);
export const EpochTriggerAlreadyPending = error(
  143,
  'EpochTriggerAlreadyPending',
  'Epoch trigger already pending.',
);
export const AutoEpochAlreadyImminent = error(
  144,
  'AutoEpochAlreadyImminent',
  'Auto epoch already imminent.',
);
export const DynamicTempoBlockedByCommitReveal = error(
  145,
  'DynamicTempoBlockedByCommitReveal',
  'Dynamic tempo blocked by commit reveal.',
);
export const AccountRejectsLockedAlpha = error(
  146,
  'AccountRejectsLockedAlpha',
  'Account rejects locked alpha.',
);

/** In order of declaration. */
export const errors = [
  RootNetworkDoesNotExist,
  InvalidIpType,
  InvalidIpAddress,
  InvalidPort,
  HotKeyNotRegisteredInSubNet,
  HotKeyAccountNotExists,
  HotKeyNotRegisteredInNetwork,
  NonAssociatedColdKey,
  NotEnoughStake,
  NotEnoughStakeToWithdraw,
  NotEnoughStakeToSetWeights,
  NotEnoughStakeToSetChildkeys,
  NotEnoughBalanceToStake,
  BalanceWithdrawalError,
  ZeroBalanceAfterWithdrawn,
  NeuronNoValidatorPermit,
  WeightVecNotEqualSize,
  DuplicateUids,
  UidVecContainInvalidOne,
  WeightVecLengthIsLow,
  TooManyRegistrationsThisBlock,
  HotKeyAlreadyRegisteredInSubNet,
  NewHotKeyIsSameWithOld,
  NewHotKeyNotCleanForRootSwap,
  InvalidWorkBlock,
  InvalidDifficulty,
  InvalidSeal,
  MaxWeightExceeded,
  HotKeyAlreadyDelegate,
  SettingWeightsTooFast,
  IncorrectWeightVersionKey,
  ServingRateLimitExceeded,
  UidsLengthExceedUidsInSubNet,
  NetworkTxRateLimitExceeded,
  DelegateTxRateLimitExceeded,
  HotKeySetTxRateLimitExceeded,
  StakingRateLimitExceeded,
  SubNetRegistrationDisabled,
  TooManyRegistrationsThisInterval,
  TransactorAccountShouldBeHotKey,
  FaucetDisabled,
  NotSubnetOwner,
  RegistrationNotPermittedOnRootSubnet,
  StakeTooLowForRoot,
  AllNetworksInImmunity,
  NotEnoughBalanceToPaySwapHotKey,
  NotRootSubnet,
  CanNotSetRootNetworkWeights,
  NoNeuronIdAvailable,
  DelegateTakeTooLow,
  DelegateTakeTooHigh,
  NoWeightsCommitFound,
  InvalidRevealCommitHashNotMatch,
  CommitRevealEnabled,
  CommitRevealDisabled,
  LiquidAlphaDisabled,
  AlphaHighTooLow,
  AlphaLowOutOfRange,
  ColdKeyAlreadyAssociated,
  NotEnoughBalanceToPaySwapColdKey,
  InvalidChild,
  DuplicateChild,
  ProportionOverflow,
  TooManyChildren,
  TxRateLimitExceeded,
  ColdkeySwapAnnouncementNotFound,
  ColdkeySwapTooEarly,
  ColdkeySwapReannouncedTooEarly,
  AnnouncedColdkeyHashDoesNotMatch,
  ColdkeySwapAlreadyDisputed,
  NewColdKeyIsHotkey,
  InvalidChildkeyTake,
  TxChildkeyTakeRateLimitExceeded,
  InvalidIdentity,
  MechanismDoesNotExist,
  StakeUnavailable,
  SubnetNotExists,
  TooManyUnrevealedCommits,
  ExpiredWeightCommit,
  RevealTooEarly,
  InputLengthsUnequal,
  CommittingWeightsTooFast,
  AmountTooLow,
  InsufficientLiquidity,
  SlippageTooHigh,
  TransferDisallowed,
  ActivityCutoffTooLow,
  CallDisabled,
  FirstEmissionBlockNumberAlreadySet,
  NeedWaitingMoreBlocksToStarCall,
  NotEnoughAlphaOutToRecycle,
  CannotBurnOrRecycleOnRootSubnet,
  UnableToRecoverPublicKey,
  InvalidRecoveredPublicKey,
  SubtokenDisabled,
  HotKeySwapOnSubnetIntervalNotPassed,
  SameNetuid,
  InsufficientBalance,
  InvalidLeaseBeneficiary,
  LeaseCannotEndInThePast,
  LeaseNetuidNotFound,
  LeaseDoesNotExist,
  LeaseHasNoEndBlock,
  LeaseHasNotEnded,
  Overflow,
  BeneficiaryDoesNotOwnHotkey,
  ExpectedBeneficiaryOrigin,
  AdminActionProhibitedDuringWeightsWindow,
  SymbolDoesNotExist,
  SymbolAlreadyInUse,
  IncorrectCommitRevealVersion,
  InvalidRevealRound,
  RevealPeriodTooLarge,
  RevealPeriodTooSmall,
  InvalidValue,
  SubnetLimitReached,
  CannotAffordLockCost,
  EvmKeyAssociateRateLimitExceeded,
  SameAutoStakeHotkeyAlreadySet,
  UidMapCouldNotBeCleared,
  TrimmingWouldExceedMaxImmunePercentage,
  ChildParentInconsistency,
  InvalidNumRootClaim,
  InvalidRootClaimThreshold,
  InvalidSubnetNumber,
  TooManyUIDsPerMechanism,
  VotingPowerTrackingNotEnabled,
  InvalidVotingPowerEmaAlpha,
  Deprecated,
  AddStakeBurnRateLimitExceeded,
  ColdkeySwapAnnounced,
  ColdkeySwapDisputed,
  ColdkeySwapClearTooEarly,
  DisabledTemporarily,
  RegistrationPriceLimitExceeded,
  LockHotkeyMismatch,
  InsufficientStakeForLock,
  NoExistingLock,
  ActiveLockExists,
  CannotUseSystemAccount,
  UnlockAmountTooHigh,
  TempoOutOfBounds,
  ActivityCutoffFactorMilliOutOfBounds,
  EpochTriggerAlreadyPending,
  AutoEpochAlreadyImminent,
  DynamicTempoBlockedByCommitReveal,
  AccountRejectsLockedAlpha,
];
