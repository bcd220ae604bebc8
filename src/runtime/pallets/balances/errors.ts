import { errorsOf } from '../../frame/dispatch-error.js';

const error = errorsOf('Balances', 5);

export const VestingBalance = error(
  0,
  'VestingBalance',
  'The balance is too low because part of it is vesting.',
);
export const LiquidityRestrictions = error(
  1,
  'LiquidityRestrictions',
  'Locks on the account leave too little free.',
);
export const InsufficientBalance = error(2, 'InsufficientBalance', 'The balance is too low.');
export const ExistentialDeposit = error(
  3,
  'ExistentialDeposit',
  'The amount is too small to open an account with.',
);
export const Expendability = error(4, 'Expendability', 'The account would be removed, and must stay.');
export const ExistingVestingSchedule = error(
  5,
  'ExistingVestingSchedule',
  'The account has a vesting schedule already.',
);
export const DeadAccount = error(6, 'DeadAccount', 'The receiving account does not exist.');
export const TooManyReserves = error(
  7,
  'TooManyReserves',
  'The account has as many named reserves as it may have.',
);
export const TooManyHolds = error(8, 'TooManyHolds', 'The account has as many holds as it may have.');
export const TooManyFreezes = error(9, 'TooManyFreezes', 'The account has as many freezes as it may have.');
export const IssuanceDeactivated = error(
  10,
  'IssuanceDeactivated',
  'The issuance cannot be less than what is deactivated of it.',
);
export const DeltaZero = error(11, 'DeltaZero', 'The change must not be zero.');

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
