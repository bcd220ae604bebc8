/** Tracking the voting power of validators. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { ensureSubnetOwnerOrRoot } from '../utils/ensure-owner.js';
import {
  doDisableVotingPowerTracking,
  doEnableVotingPowerTracking,
  doSetVotingPowerEmaAlpha,
} from '../utils/voting-power.js';

export const enable_voting_power_tracking = call(
  signatures.enable_voting_power_tracking,
  (ctx, origin, { netuid }) => {
    ensureSubnetOwnerOrRoot(ctx, origin, netuid);
    doEnableVotingPowerTracking(ctx, netuid);
    return undefined;
  },
  { docs: 'Tracks the voting power of the validators of a subnet. Subnet owner or root.' },
);

export const disable_voting_power_tracking = call(
  signatures.disable_voting_power_tracking,
  (ctx, origin, { netuid }) => {
    ensureSubnetOwnerOrRoot(ctx, origin, netuid);
    doDisableVotingPowerTracking(ctx, netuid);
    return undefined;
  },
  { docs: 'Ends the tracking of voting power 14 days from now. Subnet owner or root.' },
);

export const sudo_set_voting_power_ema_alpha = call(
  signatures.sudo_set_voting_power_ema_alpha,
  (ctx, origin, { netuid, alpha }) => {
    ensureRoot(origin);
    doSetVotingPowerEmaAlpha(ctx, netuid, alpha);
    return undefined;
  },
  { docs: 'Sets the weight of the newest stake in the voting power of a subnet, in 10^-18. Root only.' },
);
