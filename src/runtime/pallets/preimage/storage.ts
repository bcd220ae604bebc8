import { boundedBytes, tuple, u32 } from '../../frame/scale/index.js';
import { identity, storageOf } from '../../frame/storage.js';
import { H256 } from '../../types/base.js';
import { OldRequestStatus, RequestStatus } from '../../types/preimage.js';

const storage = storageOf('Preimage');

export const StatusFor = storage.optionalMap(
  'StatusFor',
  [identity(H256)],
  OldRequestStatus,
  'Deprecated preimage request status.',
);
export const RequestStatusFor = storage.optionalMap(
  'RequestStatusFor',
  [identity(H256)],
  RequestStatus,
  'Preimage request status by hash.',
);
export const PreimageFor = storage.optionalMap(
  'PreimageFor',
  [identity(tuple(H256, u32))],
  boundedBytes(4_194_304),
  'Preimage bytes by hash and length.',
);

/** In order of declaration, the order of metadata. */
export const items = [StatusFor, RequestStatusFor, PreimageFor];
