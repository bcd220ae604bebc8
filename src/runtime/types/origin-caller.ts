import type { ValueOf } from '../frame/scale/index.js';
import { enumeration, named } from '../frame/scale/index.js';
import { RawOrigin } from './frame.js';

export const OriginCaller = enumeration(
  { path: 'node_subtensor_runtime::OriginCaller' },
  { system: named(RawOrigin, 'frame_system::Origin<Runtime>') },
);
export type OriginCaller = ValueOf<typeof OriginCaller>;
