import { signaturesOf } from '../../../frame/call.js';
import { bytes } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const set_identity = signature(
  68,
  'set_identity',
  {
    name: bytes,
    url: bytes,
    github_repo: bytes,
    image: bytes,
    discord: bytes,
    description: bytes,
    additional: bytes,
  },
  weight(207_040_000n, 6829n),
);
export const set_subnet_identity = signature(
  78,
  'set_subnet_identity',
  {
    netuid: NetUid,
    subnet_name: bytes,
    github_repo: bytes,
    subnet_contact: bytes,
    subnet_url: bytes,
    discord: bytes,
    description: bytes,
    logo_url: bytes,
    additional: bytes,
  },
  weight(142_513_000n, 4060n),
);
