import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Swap', 28);

export const FeeRateTooHigh = error(0, 'FeeRateTooHigh', 'The fee rate is above its maximum.');
export const InsufficientInputAmount = error(
  1,
  'InsufficientInputAmount',
  'The amount is too small to be swapped.',
);
export const InsufficientLiquidity = error(
  2,
  'InsufficientLiquidity',
  'The pool cannot fill an order of this size.',
);
export const PriceLimitExceeded = error(3, 'PriceLimitExceeded', 'The price is past the limit of the order.');
export const InsufficientBalance = error(
  4,
  'InsufficientBalance',
  'The account has too little for this swap.',
);
export const InvalidTickRange = error(5, 'InvalidTickRange', 'The range of prices is not valid.');
export const InvalidLiquidityValue = error(
  6,
  'InvalidLiquidityValue',
  'The liquidity is not valid, probably too small.',
);
export const ReservesTooLow = error(7, 'ReservesTooLow', 'The pool holds less than it needs to trade.');
export const MechanismDoesNotExist = error(
  8,
  'MechanismDoesNotExist',
  'There is no subnet with this netuid.',
);
export const SubtokenDisabled = error(
  9,
  'SubtokenDisabled',
  'The subnet has not been started: its alpha cannot be traded.',
);
export const ReservesOutOfBalance = error(
  10,
  'ReservesOutOfBalance',
  'The reserves of the pool are too unequal for this.',
);
export const SwapInputTooLarge = error(
  11,
  'SwapInputTooLarge',
  'The order is too large for the reserve it pays into.',
);
export const Deprecated = error(12, 'Deprecated', 'This call is kept for its number alone and always fails.');

/** In order of declaration. */
export const errors = [
  FeeRateTooHigh,
  InsufficientInputAmount,
  InsufficientLiquidity,
  PriceLimitExceeded,
  InsufficientBalance,
  InvalidTickRange,
  InvalidLiquidityValue,
  ReservesTooLow,
  MechanismDoesNotExist,
  SubtokenDisabled,
  ReservesOutOfBalance,
  SwapInputTooLarge,
  Deprecated,
];
