export * from './amount.js';
export * from './identifiers.js';
export * from './proportion.js';
export * from './rao.js';
