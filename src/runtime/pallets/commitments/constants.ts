import { constantsOf } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';
import { TaoBalance } from '../../types/base.js';

const constant = constantsOf('Commitments');

export const MaxFields = constant('MaxFields', u32, 3);
export const InitialDeposit = constant('InitialDeposit', TaoBalance, 0n);
export const FieldDeposit = constant('FieldDeposit', TaoBalance, 0n);

/** In order of declaration. */
export const constants = [MaxFields, InitialDeposit, FieldDeposit];
