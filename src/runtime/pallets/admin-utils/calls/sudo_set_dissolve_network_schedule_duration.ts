/** Source: pallet AdminUtils, lib.rs, `sudo_set_dissolve_network_schedule_duration`; spec subnets-and-registration.md 8. */
import * as set from '../../subtensor/utils/set-network-parameters.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_dissolve_network_schedule_duration = byRoot(
  signatures.sudo_set_dissolve_network_schedule_duration,
  'Sets a delay in blocks that no call uses.',
  (ctx, { duration }) => set.setDissolveNetworkScheduleDuration(ctx, duration),
);
