import * as children from './errors/children.js';
import * as keys from './errors/keys.js';
import * as parameters from './errors/parameters.js';
import * as registration from './errors/registration.js';
import * as staking from './errors/staking.js';
import * as subnets from './errors/subnets.js';
import * as weights from './errors/weights.js';

export * from './errors/children.js';
export * from './errors/keys.js';
export * from './errors/parameters.js';
export * from './errors/registration.js';
export * from './errors/staking.js';
export * from './errors/subnets.js';
export * from './errors/weights.js';

/** In order of declaration. */
export const errors = [children, keys, parameters, registration, staking, subnets, weights]
  .flatMap((group) => Object.values(group))
  .sort((a, b) => a.index - b.index);
