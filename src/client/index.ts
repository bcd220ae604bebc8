export { fromHex, type Hex, toHex } from '../codec/hex.js';
export * from './call.js';
export * from './client.js';
export * from './events.js';
export * from './extrinsic.js';
export { Schema } from './schema.js';
export * from './submit.js';
export * from './timelock/index.js';
export * from './weights-commit.js';
