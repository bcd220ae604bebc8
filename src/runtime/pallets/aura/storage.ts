import { boundedVec } from '../../frame/scale/index.js';
import { storageOf } from '../../frame/storage.js';
import { AuraPublic, Slot } from '../../types/sp.js';

const storage = storageOf('Aura');

export const Authorities = storage.value(
  'Authorities',
  boundedVec(AuraPublic, 32),
  '0x00',
  'Current Aura authorities.',
);
export const CurrentSlot = storage.value(
  'CurrentSlot',
  Slot,
  '0x0000000000000000',
  'Slot of the current block.',
);

/** In order of declaration, the order of metadata. */
export const items = [Authorities, CurrentSlot];
