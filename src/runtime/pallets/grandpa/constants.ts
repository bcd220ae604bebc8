import { constantsOf } from '../../frame/constant.js';
import { u32, u64 } from '../../frame/scale/index.js';

const constant = constantsOf('Grandpa');

export const MaxAuthorities = constant('MaxAuthorities', u32, 32);
export const MaxNominators = constant('MaxNominators', u32, 20);
export const MaxSetIdSessionEntries = constant('MaxSetIdSessionEntries', u64, 0n);

/** In order of declaration. */
export const constants = [MaxAuthorities, MaxNominators, MaxSetIdSessionEntries];
