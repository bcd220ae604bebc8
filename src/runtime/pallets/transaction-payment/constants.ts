import { constantsOf } from '../../frame/constant.js';
import { u8 } from '../../frame/scale/index.js';

const constant = constantsOf('TransactionPayment');

export const OperationalFeeMultiplier = constant('OperationalFeeMultiplier', u8, 5);

/** In order of declaration. */
export const constants = [OperationalFeeMultiplier];
