/** What every call of AdminUtils takes and weighs. */
export * from './consensus.js';
export * from './network.js';
export * from './neurons.js';
export * from './node.js';
export * from './registration.js';
export * from './subnet.js';
export * from './weights.js';
