import { constantsOf } from '../../frame/constant.js';
import { u64 } from '../../frame/scale/index.js';

const constant = constantsOf('Drand');

export const UnsignedPriority = constant('UnsignedPriority', u64, 1_048_576n);
export const HttpFetchTimeout = constant('HttpFetchTimeout', u64, 1000n);

/** In order of declaration. */
export const constants = [UnsignedPriority, HttpFetchTimeout];
