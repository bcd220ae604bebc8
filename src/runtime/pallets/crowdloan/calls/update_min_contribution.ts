/** Source: pallet Crowdloan, lib.rs, `update_min_contribution`; spec runtime-interface/Crowdloan.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { AbsoluteMinimumContribution } from '../constants.js';
import { ensureOpenAndOwn } from '../crowdloan.js';
import { MinimumContributionTooHigh, MinimumContributionTooLow } from '../errors.js';
import { MinContributionUpdated } from '../events.js';
import * as signatures from '../signatures.js';
import { Crowdloans, MaxContributions } from '../storage.js';

export const update_min_contribution = call(
  signatures.update_min_contribution,
  (ctx, origin, { crowdloan_id, new_min_contribution }) => {
    const crowdloan = ensureOpenAndOwn(ctx, crowdloan_id, ensureSigned(origin));
    ensure(new_min_contribution >= AbsoluteMinimumContribution.get(ctx), MinimumContributionTooLow);
    const max = MaxContributions.get(ctx, crowdloan_id);
    ensure(max === undefined || new_min_contribution <= max, MinimumContributionTooHigh);
    Crowdloans.insert(ctx, crowdloan_id, { ...crowdloan, min_contribution: new_min_contribution });
    MinContributionUpdated.deposit(ctx, { crowdloan_id, new_min_contribution });
    return undefined;
  },
  { docs: 'Sets the least contribution to a crowdloan, in rao. Creator only.' },
);
