import { signaturesOf } from '../../../frame/call.js';
import { bool, u16, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid } from '../../../types/base.js';

const signature = signaturesOf('AdminUtils');

export const sudo_set_weights_version_key = signature(
  6,
  'sudo_set_weights_version_key',
  { netuid: NetUid, weights_version_key: u64 },
  weight(259_204_000n, 4383n),
);
export const sudo_set_weights_set_rate_limit = signature(
  7,
  'sudo_set_weights_set_rate_limit',
  { netuid: NetUid, weights_set_rate_limit: u64 },
  weight(141_420_000n, 4084n),
);
export const sudo_set_min_allowed_weights = signature(
  14,
  'sudo_set_min_allowed_weights',
  { netuid: NetUid, min_allowed_weights: u16 },
  weight(259_664_000n, 4383n),
);
export const sudo_set_commit_reveal_weights_enabled = signature(
  49,
  'sudo_set_commit_reveal_weights_enabled',
  { netuid: NetUid, enabled: bool },
  weight(259_544_000n, 4383n),
);
export const sudo_set_commit_reveal_weights_interval = signature(
  57,
  'sudo_set_commit_reveal_weights_interval',
  { netuid: NetUid, interval: u64 },
  weight(259_654_000n, 4383n),
);
export const sudo_set_commit_reveal_version = signature(
  71,
  'sudo_set_commit_reveal_version',
  { version: u16 },
  weight(106_052_000n, 0n),
);
