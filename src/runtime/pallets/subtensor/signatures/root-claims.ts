import { signaturesOf } from '../../../frame/call.js';
import { btreeSet, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid } from '../../../types/base.js';
import { RootClaimTypeEnum } from '../../../types/subtensor.js';

const signature = signaturesOf('SubtensorModule');

export const claim_root = signature(
  121,
  'claim_root',
  { subnets: btreeSet(NetUid) },
  weight(938_999_000n, 7875n),
);
export const set_root_claim_type = signature(
  122,
  'set_root_claim_type',
  { new_root_claim_type: RootClaimTypeEnum },
  weight(468_283_000n, 3941n),
);
export const sudo_set_num_root_claims = signature(
  123,
  'sudo_set_num_root_claims',
  { new_value: u64 },
  weight(102_735_000n, 0n),
);
export const sudo_set_root_claim_threshold = signature(
  124,
  'sudo_set_root_claim_threshold',
  { netuid: NetUid, new_value: u64 },
  weight(105_681_000n, 0n),
);
