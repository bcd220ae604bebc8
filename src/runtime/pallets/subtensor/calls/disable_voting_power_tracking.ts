/** Source: pallet SubtensorModule, macros/dispatches.rs, `disable_voting_power_tracking`; spec subnets-and-registration.md 2. */
import { call } from '../../../frame/call.js';
import * as signatures from '../signatures/index.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';
import { doDisableVotingPowerTracking } from '../utils/voting-power.js';

export const disable_voting_power_tracking = call(
  signatures.disable_voting_power_tracking,
  (ctx, origin, { netuid }) => {
    ensureSubnetOwnerOrRoot(ctx, origin, netuid);
    doDisableVotingPowerTracking(ctx, netuid);
    return undefined;
  },
  { docs: 'Ends the tracking of voting power 14 days from now. Subnet owner or root.' },
);
