import { constantsOf, decodeConstant } from '../../frame/constant.js';
import { u32 } from '../../frame/scale/index.js';
import { Weight } from '../../types/sp.js';

const constant = constantsOf('Scheduler');

export const MaximumWeight = constant(
  'MaximumWeight',
  Weight,
  decodeConstant(Weight, '0x0b0000dd0ee90213cccccccccccccccc'),
);
export const MaxScheduledPerBlock = constant('MaxScheduledPerBlock', u32, 50);

/** In order of declaration. */
export const constants = [MaximumWeight, MaxScheduledPerBlock];
