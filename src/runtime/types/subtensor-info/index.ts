/** What the runtime APIs of SubtensorModule answer with. */
export * from './delegates.js';
export * from './hyperparameters.js';
export * from './metagraph.js';
export * from './neurons.js';
export * from './stake.js';
export * from './subnets.js';
