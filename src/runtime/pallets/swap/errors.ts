import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Swap', 28);

export const FeeRateTooHigh = error(0, 'FeeRateTooHigh', 'Fee rate too high.');
export const InsufficientInputAmount = error(1, 'InsufficientInputAmount', 'Insufficient input amount.');
export const InsufficientLiquidity = error(2, 'InsufficientLiquidity', 'Insufficient liquidity.');
export const PriceLimitExceeded = error(3, 'PriceLimitExceeded', 'Price limit exceeded.');
export const InsufficientBalance = error(4, 'InsufficientBalance', 'Insufficient balance.');
export const InvalidTickRange = error(5, 'InvalidTickRange', 'Invalid tick range.');
export const InvalidLiquidityValue = error(6, 'InvalidLiquidityValue', 'Invalid liquidity value.');
export const ReservesTooLow = error(7, 'ReservesTooLow', 'Reserves too low.');
export const MechanismDoesNotExist = error(8, 'MechanismDoesNotExist', 'Mechanism does not exist.');
export const SubtokenDisabled = error(9, 'SubtokenDisabled', 'Subtoken disabled.');
export const ReservesOutOfBalance = error(10, 'ReservesOutOfBalance', 'Reserves out of balance.');
export const SwapInputTooLarge = error(11, 'SwapInputTooLarge', 'Swap input too large.');
export const Deprecated = error(12, 'Deprecated', 'Deprecated.');

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
