/** Money into a crowdloan, and back out of it. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned } from '../../../frame/origin.js';
import { transfer } from '../../balances/fungible.js';
import { freeBalance } from '../../balances/inspect.js';
import { BlockNumber } from '../../system/storage.js';
import { MaxContributors } from '../constants.js';
import { ensureCrowdloanExists } from '../crowdloan.js';
import {
  AlreadyFinalized,
  CapRaised,
  ContributionPeriodEnded,
  ContributionTooLow,
  DepositCannotBeWithdrawn,
  InsufficientBalance,
  MaxContributionReached,
  MaxContributorsReached,
  NoContribution,
} from '../errors.js';
import { Contributed, Withdrew } from '../events.js';
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

export const withdraw = call(
  signatures.withdraw,
  (ctx, origin, { crowdloan_id }) => {
    const who = ensureSigned(origin);
    const crowdloan = ensureCrowdloanExists(ctx, crowdloan_id);
    ensure(!crowdloan.finalized, AlreadyFinalized);
    const contributed = Contributions.get(ctx, crowdloan_id, who) ?? 0n;
    ensure(contributed > 0n, NoContribution);

    const isCreator = who === crowdloan.creator;
    const amount = isCreator
      ? takeBackAboveDeposit(ctx, crowdloan_id, who, contributed, crowdloan.deposit)
      : contributed;
    if (!isCreator) Contributions.remove(ctx, crowdloan_id, who);
    transfer(ctx, crowdloan.funds_account, who, amount, 'Expendable');
    Crowdloans.insert(ctx, crowdloan_id, {
      ...crowdloan,
      raised: u64.saturatingSub(crowdloan.raised, amount),
      contributors_count: crowdloan.contributors_count - (isCreator ? 0 : 1),
    });
    Withdrew.deposit(ctx, { crowdloan_id, contributor: who, amount });
    return undefined;
  },
  {
    docs: "Takes the signer's contribution back out of a crowdloan that is not finalized; the creator's deposit stays.",
  },
);

/** Fails with DepositCannotBeWithdrawn. */
function takeBackAboveDeposit(
  ctx: Context,
  crowdloanId: number,
  creator: AccountId,
  contributed: bigint,
  deposit: bigint,
): bigint {
  const amount = u64.saturatingSub(contributed, deposit);
  ensure(amount > 0n, DepositCannotBeWithdrawn);
  Contributions.insert(ctx, crowdloanId, creator, deposit);
  return amount;
}
