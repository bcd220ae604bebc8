export * from './config-file.js';
export * from './environment.js';
export * from './network.js';
export * from './paths.js';
export * from './resolve.js';
export * from './settings.js';
