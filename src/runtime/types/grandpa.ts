import type { ValueOf } from '../frame/scale/index.js';
import { enumeration, named, option, struct, tuple, u32, u64, weakBoundedVec } from '../frame/scale/index.js';
import { GrandpaPublic } from './sp.js';

export const StoredPendingChange = struct(
  { path: 'pallet_grandpa::StoredPendingChange', params: { N: u32, Limit: undefined } },
  {
    scheduled_at: named(u32, 'N'),
    delay: named(u32, 'N'),
    next_authorities: named(weakBoundedVec(tuple(GrandpaPublic, u64), 32), 'BoundedAuthorityList<Limit>'),
    forced: named(option(u32), 'Option<N>'),
  },
);
export type StoredPendingChange = ValueOf<typeof StoredPendingChange>;

export const StoredState = enumeration(
  { path: 'pallet_grandpa::StoredState', params: { N: u32 } },
  {
    Live: null,
    PendingPause: { scheduled_at: named(u32, 'N'), delay: named(u32, 'N') },
    Paused: null,
    PendingResume: { scheduled_at: named(u32, 'N'), delay: named(u32, 'N') },
  },
);
export type StoredState = ValueOf<typeof StoredState>;
