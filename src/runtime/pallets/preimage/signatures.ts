import { signaturesOf } from '../../frame/call.js';
import { bytes, named, vec } from '../../frame/scale/index.js';
import { weight } from '../../frame/weight.js';
import { H256 } from '../../types/base.js';

const signature = signaturesOf('Preimage');

export const note_preimage = signature(0, 'note_preimage', { bytes: bytes }, weight(475_499_000n, 28_584n));
export const unnote_preimage = signature(
  1,
  'unnote_preimage',
  { hash: named(H256, 'T::Hash') },
  weight(425_830_000n, 3892n),
);
export const request_preimage = signature(
  2,
  'request_preimage',
  { hash: named(H256, 'T::Hash') },
  weight(169_292_000n, 3556n),
);
export const unrequest_preimage = signature(
  3,
  'unrequest_preimage',
  { hash: named(H256, 'T::Hash') },
  weight(270_209_000n, 3556n),
);
export const ensure_updated = signature(
  4,
  'ensure_updated',
  { hashes: named(vec(H256), 'Vec<T::Hash>') },
  weight(106_817_000n, 28_584n),
);
