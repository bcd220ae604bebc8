/** Source: pallet Crowdloan, lib.rs, `create`; spec runtime-interface/Crowdloan.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { addWeights } from '../../../frame/weight.js';
import { transfer } from '../../balances/fungible.js';
import { freeBalance } from '../../balances/inspect.js';
import { boundCall } from '../../preimage/bounded-call.js';
import { incProviders } from '../../system/accounts.js';
import { AbsoluteMinimumContribution, MinimumDeposit } from '../constants.js';
import { ensureValidEnd, fundsAccount } from '../crowdloan.js';
import {
  CapTooLow,
  DepositTooLow,
  InsufficientBalance,
  InvalidFinalizationConfig,
  MinimumContributionTooLow,
  Overflow,
} from '../errors.js';
import { Created } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, Crowdloans, NextCrowdloanId } from '../storage.js';

const U32_MAX = 0xffff_ffff;

export const create = call(
  signatures.create,
  (ctx, origin, { deposit, min_contribution, cap, end, call: stored, target_address }) => {
    const creator = ensureSigned(origin);
    ensure(deposit >= MinimumDeposit.get(ctx), DepositTooLow);
    ensure(cap > deposit, CapTooLow);
    ensure(min_contribution >= AbsoluteMinimumContribution.get(ctx), MinimumContributionTooLow);
    ensure((stored === undefined) !== (target_address === undefined), InvalidFinalizationConfig);
    ensureValidEnd(ctx, end);
    ensure(freeBalance(ctx, creator) >= deposit, InsufficientBalance);

    const crowdloanId = NextCrowdloanId.get(ctx);
    ensure(crowdloanId < U32_MAX, Overflow);
    NextCrowdloanId.put(ctx, crowdloanId + 1);
    const funds = fundsAccount(ctx, crowdloanId);
    incProviders(ctx, funds);
    Crowdloans.insert(ctx, crowdloanId, {
      creator,
      deposit,
      min_contribution,
      end,
      cap,
      funds_account: funds,
      raised: deposit,
      target_address,
      call: stored && boundCall(ctx, stored),
      finalized: false,
      contributors_count: 1,
    });
    transfer(ctx, creator, funds, deposit, 'Expendable');
    Contributions.insert(ctx, crowdloanId, creator, deposit);
    Created.deposit(ctx, { crowdloan_id: crowdloanId, creator, end, cap });
    return undefined;
  },
  {
    docs: 'Opens a crowdloan with a deposit. What it raises goes to the target, or is there for the call that ends it.',
    info: ({ call: stored }, ctx) =>
      stored
        ? { weight: addWeights(signatures.create.weight, ctx.runtime.dispatchInfo(ctx, stored).weight) }
        : {},
  },
);
