/** How a crowdloan ends: its purpose fulfilled, or everyone paid back. */
import { u64 } from '../../../../math/integer.js';
import { attempt } from '../../../frame/attempt.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { ensureSigned, signed } from '../../../frame/origin.js';
import { scaledWeight, type Weight, weight } from '../../../frame/weight.js';
import type { CrowdloanInfo } from '../../../types/crowdloan.js';
import { transfer } from '../../balances/fungible.js';
import { dropCall, peekCall } from '../../preimage/bounded-call.js';
import { decProviders } from '../../system/accounts.js';
import { RefundContributorsLimit } from '../constants.js';
import { ensureCrowdloanExists, ensureOpenAndOwn } from '../crowdloan.js';
import {
  AlreadyFinalized,
  CallUnavailable,
  CapNotRaised,
  InvalidFinalizationConfig,
  InvalidOrigin,
  NoContribution,
  NotReadyToDissolve,
} from '../errors.js';
import { AllRefunded, Dissolved, Finalized, PartiallyRefunded } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, Crowdloans, CurrentCrowdloanId, MaxContributions } from '../storage.js';

export const finalize = call(
  signatures.finalize,
  (ctx, origin, { crowdloan_id }) => {
    const who = ensureSigned(origin);
    const crowdloan = ensureCrowdloanExists(ctx, crowdloan_id);
    ensure(who === crowdloan.creator, InvalidOrigin);
    ensure(crowdloan.raised === crowdloan.cap, CapNotRaised);
    ensure(!crowdloan.finalized, AlreadyFinalized);
    fulfil(ctx, crowdloan_id, crowdloan);
    Crowdloans.insert(ctx, crowdloan_id, { ...crowdloan, finalized: true });
    Finalized.deposit(ctx, { crowdloan_id });
    return undefined;
  },
  {
    docs: 'Ends a crowdloan that raised its cap: its call is made as the creator, or the target is paid. Creator only.',
  },
);

/** The call finds its crowdloan in `CurrentCrowdloanId`. Fails with what the call or the transfer fails with. */
function fulfil(ctx: Context, crowdloanId: number, crowdloan: CrowdloanInfo): void {
  const { call: stored, target_address: target, creator } = crowdloan;
  if (stored !== undefined && target === undefined) {
    CurrentCrowdloanId.put(ctx, crowdloanId);
    ctx.dispatch(peekCall(ctx, stored) ?? fail(CallUnavailable), signed(creator));
    CurrentCrowdloanId.kill(ctx);
  } else if (target !== undefined && stored === undefined) {
    transfer(ctx, crowdloan.funds_account, target, crowdloan.raised, 'Expendable');
  } else {
    fail(InvalidFinalizationConfig);
  }
}

const WEIGHT_PER_REFUND = weight(289_503_253n, 2579n);
const refundWeight = (count: number): Weight =>
  scaledWeight(signatures.refund.weight, WEIGHT_PER_REFUND, BigInt(count));

export const refund = call(
  signatures.refund,
  (ctx, origin, { crowdloan_id }) => {
    const who = ensureSigned(origin);
    const crowdloan = ensureOpenAndOwn(ctx, crowdloan_id, who);
    const others = Contributions.iterPrefix(ctx, crowdloan_id).filter(
      ([contributor]) => contributor !== crowdloan.creator,
    );
    const refunded = others.slice(0, RefundContributorsLimit.get(ctx));
    let raised = crowdloan.raised;
    for (const [contributor, amount] of refunded) {
      transfer(ctx, crowdloan.funds_account, contributor, amount, 'Expendable');
      raised = u64.saturatingSub(raised, amount);
    }
    const contributorsCount = crowdloan.contributors_count - refunded.length;
    Crowdloans.insert(ctx, crowdloan_id, { ...crowdloan, raised, contributors_count: contributorsCount });
    for (const [contributor] of refunded) Contributions.remove(ctx, crowdloan_id, contributor);

    if (refunded.length < others.length) {
      PartiallyRefunded.deposit(ctx, { crowdloan_id });
      return undefined;
    }
    AllRefunded.deposit(ctx, { crowdloan_id });
    return { actualWeight: refundWeight(refunded.length) };
  },
  {
    docs: 'Pays up to 50 contributors of a crowdloan back. Creator only.',
    info: (_, ctx) => ({ weight: refundWeight(RefundContributorsLimit.get(ctx)) }),
  },
);

export const dissolve = call(
  signatures.dissolve,
  (ctx, origin, { crowdloan_id }) => {
    const who = ensureSigned(origin);
    const crowdloan = ensureOpenAndOwn(ctx, crowdloan_id, who);
    const own = Contributions.get(ctx, crowdloan_id, who) ?? fail(NoContribution);
    ensure(own === crowdloan.raised, NotReadyToDissolve);
    transfer(ctx, crowdloan.funds_account, who, own, 'Expendable');
    Contributions.remove(ctx, crowdloan_id, who);
    if (crowdloan.call) dropCall(ctx, crowdloan.call);
    attempt(() => decProviders(ctx, crowdloan.funds_account));
    Crowdloans.remove(ctx, crowdloan_id);
    MaxContributions.remove(ctx, crowdloan_id);
    Dissolved.deposit(ctx, { crowdloan_id });
    return undefined;
  },
  { docs: "Closes a crowdloan that holds nothing but its creator's money, which goes back. Creator only." },
);
