/** Other terms for a crowdloan that is not finalized, by its creator. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { AbsoluteMinimumContribution } from '../constants.js';
import { ensureOpenAndOwn, ensureValidEnd } from '../crowdloan.js';
import {
  CapTooLow,
  MaximumContributionTooLow,
  MinimumContributionTooHigh,
  MinimumContributionTooLow,
} from '../errors.js';
import { CapUpdated, EndUpdated, MaxContributionUpdated, MinContributionUpdated } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, Crowdloans, MaxContributions } from '../storage.js';

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

export const update_end = call(
  signatures.update_end,
  (ctx, origin, { crowdloan_id, new_end }) => {
    const crowdloan = ensureOpenAndOwn(ctx, crowdloan_id, ensureSigned(origin));
    ensureValidEnd(ctx, new_end);
    Crowdloans.insert(ctx, crowdloan_id, { ...crowdloan, end: new_end });
    EndUpdated.deposit(ctx, { crowdloan_id, new_end });
    return undefined;
  },
  { docs: 'Sets the block at which contributions to a crowdloan end. Creator only.' },
);

export const update_cap = call(
  signatures.update_cap,
  (ctx, origin, { crowdloan_id, new_cap }) => {
    const crowdloan = ensureOpenAndOwn(ctx, crowdloan_id, ensureSigned(origin));
    ensure(new_cap >= crowdloan.raised, CapTooLow);
    Crowdloans.insert(ctx, crowdloan_id, { ...crowdloan, cap: new_cap });
    CapUpdated.deposit(ctx, { crowdloan_id, new_cap });
    return undefined;
  },
  { docs: 'Sets what a crowdloan is to raise, in rao. Creator only.' },
);

export const set_max_contribution = call(
  signatures.set_max_contribution,
  (ctx, origin, { crowdloan_id, new_max_contribution }) => {
    const crowdloan = ensureOpenAndOwn(ctx, crowdloan_id, ensureSigned(origin));
    if (new_max_contribution === undefined) {
      MaxContributions.remove(ctx, crowdloan_id);
    } else {
      const own = Contributions.get(ctx, crowdloan_id, crowdloan.creator) ?? 0n;
      const isEnough = new_max_contribution >= crowdloan.min_contribution && new_max_contribution >= own;
      ensure(isEnough, MaximumContributionTooLow);
      MaxContributions.insert(ctx, crowdloan_id, new_max_contribution);
    }
    MaxContributionUpdated.deposit(ctx, { crowdloan_id, new_max_contribution });
    return undefined;
  },
  {
    docs: 'Sets the most one account may contribute to a crowdloan, in rao, or lifts that limit. Creator only.',
  },
);
