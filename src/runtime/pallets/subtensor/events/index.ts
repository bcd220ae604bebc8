import type { EventDef } from '../../../frame/event.js';
import * as administration from './administration.js';
import * as delegation from './delegation.js';
import * as epochs from './epochs.js';
import * as keys from './keys.js';
import * as locks from './locks.js';
import * as registration from './registration.js';
import * as serving from './serving.js';
import * as staking from './staking.js';
import * as subnets from './subnets.js';
import * as weights from './weights.js';

export * from './administration.js';
export * from './delegation.js';
export * from './epochs.js';
export * from './keys.js';
export * from './locks.js';
export * from './registration.js';
export * from './serving.js';
export * from './staking.js';
export * from './subnets.js';
export * from './weights.js';

const THEMES = [
  administration,
  delegation,
  epochs,
  keys,
  locks,
  registration,
  serving,
  staking,
  subnets,
  weights,
];

/** In order of declaration, which is that of their indices. */
export const events: readonly EventDef[] = THEMES.flatMap(
  (theme) => Object.values(theme) as unknown as EventDef[],
).sort((a, b) => a.index - b.index);
