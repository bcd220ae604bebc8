/** Source: pallet Crowdloan, lib.rs, `set_max_contribution`; spec runtime-interface/Crowdloan.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { ensureOpenAndOwn } from '../crowdloan.js';
import { MaximumContributionTooLow } from '../errors.js';
import { MaxContributionUpdated } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, MaxContributions } from '../storage.js';

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
