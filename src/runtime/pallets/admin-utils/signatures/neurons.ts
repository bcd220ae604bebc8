import { signaturesOf } from '../../../frame/call.js';
import { u16 } from '../../../frame/scale/index.js';
import { weight } from '../../../frame/weight.js';
import { NetUid } from '../../../types/base.js';

const signature = signaturesOf('AdminUtils');

export const sudo_set_immunity_period = signature(
  13,
  'sudo_set_immunity_period',
  { netuid: NetUid, immunity_period: u16 },
  weight(259_414_000n, 4383n),
);
export const sudo_set_max_allowed_uids = signature(
  15,
  'sudo_set_max_allowed_uids',
  { netuid: NetUid, max_allowed_uids: u16 },
  weight(343_381_000n, 4433n),
);
export const sudo_set_max_allowed_validators = signature(
  25,
  'sudo_set_max_allowed_validators',
  { netuid: NetUid, max_allowed_validators: u16 },
  weight(285_896_000n, 4383n),
);
export const sudo_set_owner_immune_neuron_limit = signature(
  72,
  'sudo_set_owner_immune_neuron_limit',
  { netuid: NetUid, immune_neurons: u16 },
  weight(225_107_000n, 4280n),
);
export const sudo_trim_to_max_allowed_uids = signature(
  78,
  'sudo_trim_to_max_allowed_uids',
  { netuid: NetUid, max_n: u16 },
  weight(338_302_000n, 4398n),
);
export const sudo_set_min_allowed_uids = signature(
  79,
  'sudo_set_min_allowed_uids',
  { netuid: NetUid, min_allowed_uids: u16 },
  weight(312_890_000n, 4383n),
);
export const sudo_set_min_non_immune_uids = signature(
  84,
  'sudo_set_min_non_immune_uids',
  { netuid: NetUid, min: u16 },
  weight(106_783_000n, 0n),
);
