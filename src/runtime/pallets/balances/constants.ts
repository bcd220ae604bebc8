import { constantsOf } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';
import { TaoBalance } from '../../types/base.js';

const constant = constantsOf('Balances');

export const ExistentialDeposit = constant('ExistentialDeposit', TaoBalance, 500n);
export const MaxLocks = constant('MaxLocks', u32, 50);
export const MaxReserves = constant('MaxReserves', u32, 50);
export const MaxFreezes = constant('MaxFreezes', u32, 50);

/** In order of declaration. */
export const constants = [ExistentialDeposit, MaxLocks, MaxReserves, MaxFreezes];
