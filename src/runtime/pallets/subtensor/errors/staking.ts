/** Stake, its price and its locks. */
import { error } from './error.js';

export const NotEnoughStake = error(8, 'NotEnoughStake', 'The stake does not suffice for this.');
export const NotEnoughStakeToWithdraw = error(
  9,
  'NotEnoughStakeToWithdraw',
  'There is less stake than the amount to take out.',
);
export const NotEnoughBalanceToStake = error(
  12,
  'NotEnoughBalanceToStake',
  'The coldkey has less TAO than the amount to stake.',
);
export const BalanceWithdrawalError = error(
  13,
  'BalanceWithdrawalError',
  "The amount could not be taken from the coldkey's balance.",
);
export const ZeroBalanceAfterWithdrawn = error(
  14,
  'ZeroBalanceAfterWithdrawn',
  'Taking the amount would leave the account empty.',
);
export const DelegateTxRateLimitExceeded = error(
  34,
  'DelegateTxRateLimitExceeded',
  'The take was raised a short time ago; wait for the rate limit to pass.',
);
export const StakingRateLimitExceeded = error(
  36,
  'StakingRateLimitExceeded',
  'Stake was changed a moment ago; wait for the rate limit to pass.',
);
export const DelegateTakeTooLow = error(
  49,
  'DelegateTakeTooLow',
  'The take is lower than allowed, or does not move in the direction the call is for.',
);
export const DelegateTakeTooHigh = error(50, 'DelegateTakeTooHigh', 'The take is higher than allowed.');
export const StakeUnavailable = error(
  75,
  'StakeUnavailable',
  'Part of this stake is locked, so that much cannot be moved or taken out.',
);
export const AmountTooLow = error(
  82,
  'AmountTooLow',
  'The amount is below the least that can be staked or taken out.',
);
export const InsufficientLiquidity = error(
  83,
  'InsufficientLiquidity',
  'The pool of the subnet cannot fill an order of this size.',
);
export const SlippageTooHigh = error(
  84,
  'SlippageTooHigh',
  'The order would move the price past the limit given.',
);
export const TransferDisallowed = error(
  85,
  'TransferDisallowed',
  'This subnet does not let stake be transferred.',
);
export const NotEnoughAlphaOutToRecycle = error(
  90,
  'NotEnoughAlphaOutToRecycle',
  'Less alpha is in circulation on the subnet than the amount to recycle.',
);
export const CannotBurnOrRecycleOnRootSubnet = error(
  91,
  'CannotBurnOrRecycleOnRootSubnet',
  'Stake on the root network can be neither burned nor recycled.',
);
export const SubtokenDisabled = error(
  94,
  'SubtokenDisabled',
  'The subnet has not been started: its alpha cannot be traded.',
);
export const SameNetuid = error(96, 'SameNetuid', 'Origin and destination are the same subnet.');
export const InsufficientBalance = error(
  97,
  'InsufficientBalance',
  'The coldkey has too little TAO for this.',
);
export const InvalidNumRootClaim = error(
  122,
  'InvalidNumRootClaim',
  'The number of automatic root claims per block is out of its range.',
);
export const InvalidRootClaimThreshold = error(
  123,
  'InvalidRootClaimThreshold',
  'The threshold of root claims is out of its range.',
);
export const AddStakeBurnRateLimitExceeded = error(
  129,
  'AddStakeBurnRateLimitExceeded',
  'The owner bought and burned alpha of this subnet a short time ago; wait for the rate limit to pass.',
);
export const LockHotkeyMismatch = error(
  135,
  'LockHotkeyMismatch',
  'The stake locked on this subnet is locked to another hotkey.',
);
export const InsufficientStakeForLock = error(
  136,
  'InsufficientStakeForLock',
  'The stake on the subnet is less than the amount to lock.',
);
export const NoExistingLock = error(137, 'NoExistingLock', 'The coldkey has locked no stake on this subnet.');
export const ActiveLockExists = error(138, 'ActiveLockExists', 'The coldkey has a lock that still holds.');
export const UnlockAmountTooHigh = error(
  140,
  'UnlockAmountTooHigh',
  'Less stake is locked than the amount to unlock.',
);
export const AccountRejectsLockedAlpha = error(
  146,
  'AccountRejectsLockedAlpha',
  'The receiving coldkey does not accept locked alpha.',
);
