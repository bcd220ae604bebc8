/** Source: pallet Crowdloan, lib.rs, `withdraw`; spec runtime-interface/Crowdloan.json. */
import { u64 } from '../../../../math/integer.js';
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned } from '../../../frame/origin.js';
import { transfer } from '../../balances/fungible.js';
import { ensureCrowdloanExists } from '../crowdloan.js';
import { AlreadyFinalized, DepositCannotBeWithdrawn, NoContribution } from '../errors.js';
import { Withdrew } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, Crowdloans } from '../storage.js';

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
