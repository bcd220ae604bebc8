/** Source: pallet Crowdloan, lib.rs, `refund`; spec runtime-interface/Crowdloan.json. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { scaledWeight, type Weight, weight } from '../../../frame/weight.js';
import { transfer } from '../../balances/fungible.js';
import { RefundContributorsLimit } from '../constants.js';
import { ensureOpenAndOwn } from '../crowdloan.js';
import { AllRefunded, PartiallyRefunded } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, Crowdloans } from '../storage.js';

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
