import { constantsOf } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';

const constant = constantsOf('Utility');

export const batched_calls_limit = constant('batched_calls_limit', u32, 10_922);

/** In order of declaration. */
export const constants = [batched_calls_limit];
