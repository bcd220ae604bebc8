import { signaturesOf } from '../../frame/call.js';
import { compact, named, u64 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';

const signature = signaturesOf('Timestamp');

export const set = signature(
  0,
  'set',
  { now: named(compact(u64), 'T::Moment') },
  weight(153_816_000n, 1493n),
  { class: 'Mandatory' },
);
