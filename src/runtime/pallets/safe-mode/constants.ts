import { constantsOf, decodeConstant } from '../../frame/constant.js';
import { option, u32 } from '../../frame/scale/index.js';
import { TaoBalance } from '../../types/base.js';

const constant = constantsOf('SafeMode');

export const EnterDuration = constant('EnterDuration', u32, 0);
export const ExtendDuration = constant('ExtendDuration', u32, 0);
export const EnterDepositAmount = constant(
  'EnterDepositAmount',
  option(TaoBalance),
  decodeConstant(option(TaoBalance), '0x00'),
);
export const ExtendDepositAmount = constant(
  'ExtendDepositAmount',
  option(TaoBalance),
  decodeConstant(option(TaoBalance), '0x00'),
);
export const ReleaseDelay = constant('ReleaseDelay', option(u32), decodeConstant(option(u32), '0x00'));

/** In order of declaration. */
export const constants = [
  EnterDuration,
  ExtendDuration,
  EnterDepositAmount,
  ExtendDepositAmount,
  ReleaseDelay,
];
