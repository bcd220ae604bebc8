/** Source: pallet Crowdloan, lib.rs, `dissolve`; spec runtime-interface/Crowdloan.json. */
import { attempt } from '../../../frame/attempt.js';
import { call } from '../../../frame/call.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { transfer } from '../../balances/fungible.js';
import { dropCall } from '../../preimage/bounded-call.js';
import { decProviders } from '../../system/accounts.js';
import { ensureOpenAndOwn } from '../crowdloan.js';
import { NoContribution, NotReadyToDissolve } from '../errors.js';
import { Dissolved } from '../events.js';
import * as signatures from '../signatures.js';
import { Contributions, Crowdloans, MaxContributions } from '../storage.js';

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
