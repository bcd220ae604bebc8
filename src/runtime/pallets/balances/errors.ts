import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Balances', 5);

export const VestingBalance = error(0, 'VestingBalance', 'Vesting balance.');
export const LiquidityRestrictions = error(1, 'LiquidityRestrictions', 'Liquidity restrictions.');
export const InsufficientBalance = error(2, 'InsufficientBalance', 'Insufficient balance.');
export const ExistentialDeposit = error(3, 'ExistentialDeposit', 'Existential deposit.');
export const Expendability = error(4, 'Expendability', 'Expendability.');
export const ExistingVestingSchedule = error(5, 'ExistingVestingSchedule', 'Existing vesting schedule.');
export const DeadAccount = error(6, 'DeadAccount', 'Dead account.');
export const TooManyReserves = error(7, 'TooManyReserves', 'Too many reserves.');
export const TooManyHolds = error(8, 'TooManyHolds', 'Too many holds.');
export const TooManyFreezes = error(9, 'TooManyFreezes', 'Too many freezes.');
export const IssuanceDeactivated = error(10, 'IssuanceDeactivated', 'Issuance deactivated.');
export const DeltaZero = error(11, 'DeltaZero', 'Delta zero.');

/** In order of declaration. */
export const errors = [
  VestingBalance,
  LiquidityRestrictions,
  InsufficientBalance,
  ExistentialDeposit,
  Expendability,
  ExistingVestingSchedule,
  DeadAccount,
  TooManyReserves,
  TooManyHolds,
  TooManyFreezes,
  IssuanceDeactivated,
  DeltaZero,
];
