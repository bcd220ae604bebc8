/** Source: pallet SubtensorModule, macros/dispatches.rs, `enable_voting_power_tracking`; spec subnets-and-registration.md 2. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';
import { doEnableVotingPowerTracking } from '../utils/voting-power.js';

export const enable_voting_power_tracking = call(
  signatures.enable_voting_power_tracking,
  (ctx, origin, { netuid }) => {
    ensureSubnetOwnerOrRoot(ctx, origin, netuid);
    doEnableVotingPowerTracking(ctx, netuid);
    return undefined;
  },
  { docs: 'Tracks the voting power of the validators of a subnet. Subnet owner or root.' },
);
