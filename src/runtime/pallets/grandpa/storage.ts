import { tuple, u32, u64, weakBoundedVec } from '../../frame/scale/index.js';
import { storageOf, twox64Concat } from '../../frame/storage.js';
import { StoredPendingChange, StoredState } from '../../types/grandpa.js';
import { GrandpaPublic } from '../../types/sp.js';

const storage = storageOf('Grandpa');

export const State = storage.value('State', StoredState, '0x00', 'Grandpa state.');
export const PendingChange = storage.optionalValue(
  'PendingChange',
  StoredPendingChange,
  'Pending authority set change.',
);
export const NextForced = storage.optionalValue(
  'NextForced',
  u32,
  'Earliest block for the next forced change.',
);
export const Stalled = storage.optionalValue('Stalled', tuple(u32, u32), 'Stall marker if finality stalled.');
export const CurrentSetId = storage.value(
  'CurrentSetId',
  u64,
  '0x0000000000000000',
  'Current authority set id.',
);
export const SetIdSession = storage.optionalMap(
  'SetIdSession',
  [twox64Concat(u64)],
  u32,
  'Session of an authority set id.',
);
export const Authorities = storage.value(
  'Authorities',
  weakBoundedVec(tuple(GrandpaPublic, u64), 32),
  '0x00',
  'Current Grandpa authorities.',
);

/** In order of declaration, the order of metadata. */
export const items = [State, PendingChange, NextForced, Stalled, CurrentSetId, SetIdSession, Authorities];
