/** Source: pallet SubtensorModule, macros/dispatches.rs, `sudo_set_voting_power_ema_alpha`; spec subnets-and-registration.md 2. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { doSetVotingPowerEmaAlpha } from '../utils/voting-power.js';

export const sudo_set_voting_power_ema_alpha = call(
  signatures.sudo_set_voting_power_ema_alpha,
  (ctx, origin, { netuid, alpha }) => {
    ensureRoot(origin);
    doSetVotingPowerEmaAlpha(ctx, netuid, alpha);
    return undefined;
  },
  { docs: 'Sets the weight of the newest stake in the voting power of a subnet, in 10^-18. Root only.' },
);
