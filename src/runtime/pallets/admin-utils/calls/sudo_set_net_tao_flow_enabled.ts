/** Source: pallet AdminUtils, lib.rs, `sudo_set_net_tao_flow_enabled`; spec subnets-and-registration.md 8. */
import { NetTaoFlowEnabled } from '../../subtensor/storage/index.js';
import * as signatures from '../signatures/index.js';
import { byRoot } from './rules.js';

export const sudo_set_net_tao_flow_enabled = byRoot(
  signatures.sudo_set_net_tao_flow_enabled,
  'Sets whether what the protocol paid in is taken off the flows.',
  (ctx, { enabled }) => NetTaoFlowEnabled.put(ctx, enabled),
);
