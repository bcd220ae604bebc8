export * from './composites.js';
export * from './containers.js';
export * from './primitives.js';
export * from './type.js';
export * from './u16-pairs.js';
