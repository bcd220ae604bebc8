import { constantsOf } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';
import { TaoBalance } from '../../types/base.js';

const constant = constantsOf('Multisig');

export const DepositBase = constant('DepositBase', TaoBalance, 132_000_000n);
export const DepositFactor = constant('DepositFactor', TaoBalance, 32_000_000n);
export const MaxSignatories = constant('MaxSignatories', u32, 100);

/** In order of declaration. */
export const constants = [DepositBase, DepositFactor, MaxSignatories];
