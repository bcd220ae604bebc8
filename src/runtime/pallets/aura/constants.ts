import { constantsOf } from '../../frame/constant.js';
import { u64 } from '../../frame/scale/index.js';

const constant = constantsOf('Aura');

export const SlotDuration = constant('SlotDuration', u64, 12_000n);

/** In order of declaration. */
export const constants = [SlotDuration];
