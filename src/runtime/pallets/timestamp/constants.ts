import { constantsOf } from '../../frame/constant.js';
import { u64 } from '../../frame/scale/index.js';

const constant = constantsOf('Timestamp');

export const MinimumPeriod = constant('MinimumPeriod', u64, 6000n);

/** In order of declaration. */
export const constants = [MinimumPeriod];
