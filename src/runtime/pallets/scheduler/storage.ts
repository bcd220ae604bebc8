import { boundedVec, bytesFixed, option, tuple, u32 } from '../../frame/scale/index.js';
import { blake2_128Concat, storageOf, twox64Concat } from '../../frame/storage.js';
import { RetryConfig, Scheduled } from '../../types/scheduler.js';

const storage = storageOf('Scheduler');

export const IncompleteSince = storage.optionalValue(
  'IncompleteSince',
  u32,
  'Earliest block with unfinished agenda.',
);
export const Agenda = storage.map(
  'Agenda',
  [twox64Concat(u32)],
  boundedVec(option(Scheduled), 50),
  '0x00',
  'Scheduled tasks of a block.',
);
export const Retries = storage.optionalMap(
  'Retries',
  [blake2_128Concat(tuple(u32, u32))],
  RetryConfig,
  'Retry settings of a task.',
);
export const Lookup = storage.optionalMap(
  'Lookup',
  [twox64Concat(bytesFixed(32))],
  tuple(u32, u32),
  'Task address by task name.',
);

/** In order of declaration, the order of metadata. */
export const items = [IncompleteSince, Agenda, Retries, Lookup];
