export * from './reveal-round.js';
export * from './reveal-schedule.js';
export * from './seal-weights.js';
