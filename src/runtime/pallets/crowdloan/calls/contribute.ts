/** Source: pallet Crowdloan, lib.rs, `contribute`; spec runtime-interface/Crowdloan.json. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { transfer } from '../../balances/fungible.js';
import { freeBalance } from '../../balances/inspect.js';
import { BlockNumber } from '../../system/storage.js';
import { MaxContributors } from '../constants.js';
import { ensureCrowdloanExists } from '../crowdloan.js';
import {
  CapRaised,
  ContributionPeriodEnded,
  ContributionTooLow,
  InsufficientBalance,
  MaxContributionReached,
  MaxContributorsReached,
} from '../errors.js';
import { Contributed } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, Crowdloans, MaxContributions } from '../storage.js';

export const contribute = call(
  signatures.contribute,
  (ctx, origin, { crowdloan_id, amount: offered }) => {
    const contributor = ensureSigned(origin);
    const crowdloan = ensureCrowdloanExists(ctx, crowdloan_id);
    ensure(BlockNumber.get(ctx) < crowdloan.end, ContributionPeriodEnded);
    ensure(crowdloan.raised < crowdloan.cap, CapRaised);
    ensure(offered >= crowdloan.min_contribution, ContributionTooLow);
    ensure(crowdloan.contributors_count < MaxContributors.get(ctx), MaxContributorsReached);

    const before = Contributions.get(ctx, crowdloan_id, contributor);
    const room = contributorRoom(ctx, crowdloan_id, before ?? 0n);
    const accepted = lowest([offered, room, crowdloan.cap - crowdloan.raised]);
    ensure(freeBalance(ctx, contributor) >= accepted, InsufficientBalance);
    transfer(ctx, contributor, crowdloan.funds_account, accepted, 'Expendable');

    Contributions.insert(ctx, crowdloan_id, contributor, (before ?? 0n) + accepted);
    Crowdloans.insert(ctx, crowdloan_id, {
      ...crowdloan,
      raised: crowdloan.raised + accepted,
      contributors_count: crowdloan.contributors_count + (before === undefined ? 1 : 0),
    });
    Contributed.deposit(ctx, { crowdloan_id, contributor, amount: accepted });
    return undefined;
  },
  { docs: 'Contributes to a crowdloan, at most what is missing to its cap.' },
);

function lowest(amounts: readonly bigint[]): bigint {
  return amounts.reduce((low, amount) => {
    if (amount < low) return amount;
    return low;
  });
}

/** Rao an account may still contribute. Fails with MaxContributionReached. */
function contributorRoom(ctx: Context, crowdloanId: number, contributed: bigint): bigint {
  const max = MaxContributions.get(ctx, crowdloanId);
  if (max === undefined) return u64.MAX;
  ensure(contributed < max, MaxContributionReached);
  return max - contributed;
}
