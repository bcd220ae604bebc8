import { bool, u64 } from '../../frame/scale/index.js';
import { storageOf } from '../../frame/storage.js';

const storage = storageOf('Timestamp');

export const Now = storage.value('Now', u64, '0x0000000000000000', 'Current time in milliseconds.');
export const DidUpdate = storage.value(
  'DidUpdate',
  bool,
  '0x00',
  'Whether the timestamp was set in this block.',
);

/** In order of declaration, the order of metadata. */
export const items = [Now, DidUpdate];
