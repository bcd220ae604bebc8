/** What every call of SubtensorModule takes, weighs and costs. */
export * from './delegation.js';
export * from './epochs.js';
export * from './identity.js';
export * from './keys.js';
export * from './locks.js';
export * from './registration.js';
export * from './root-claims.js';
export * from './serving.js';
export * from './staking.js';
export * from './subnets.js';
export * from './weights.js';
