import { signaturesOf } from '../../../frame/call.js';
import { u16, u32, u64 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid } from '../../../types/base.js';

const signature = signaturesOf('SubtensorModule');

export const enable_voting_power_tracking = signature(
  129,
  'enable_voting_power_tracking',
  { netuid: NetUid },
  weight(250_010_000n, 0n),
);
export const disable_voting_power_tracking = signature(
  130,
  'disable_voting_power_tracking',
  { netuid: NetUid },
  weight(150_010_000n, 0n),
);
export const sudo_set_voting_power_ema_alpha = signature(
  131,
  'sudo_set_voting_power_ema_alpha',
  { netuid: NetUid, alpha: u64 },
  weight(125_006_000n, 0n),
);
export const set_tempo = signature(
  139,
  'set_tempo',
  { netuid: NetUid, tempo: u16 },
  weight(496_407_000n, 4440n),
);
export const set_activity_cutoff_factor = signature(
  140,
  'set_activity_cutoff_factor',
  { netuid: NetUid, factor_milli: u32 },
  weight(414_193_000n, 4364n),
);
export const trigger_epoch = signature(141, 'trigger_epoch', { netuid: NetUid }, weight(442_539_000n, 4447n));
