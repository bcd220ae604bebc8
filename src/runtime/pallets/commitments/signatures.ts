import { signaturesOf } from '../../frame/call.js';
import { named, u32 } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { NetUid } from '../../types/base.js';
import { CommitmentInfo } from '../../types/commitments.js';

const signature = signaturesOf('Commitments');

export const set_commitment = signature(
  0,
  'set_commitment',
  { netuid: NetUid, info: named(CommitmentInfo, 'Box<CommitmentInfo<T::MaxFields>>') },
  weight(558_480_000n, 0n),
  { pays: 'No' },
);
export const set_max_space = signature(2, 'set_max_space', { new_limit: u32 }, weight(102_856_000n, 0n));
