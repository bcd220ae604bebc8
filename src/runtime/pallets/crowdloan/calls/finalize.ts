/** Source: pallet Crowdloan, lib.rs, `finalize`; spec runtime-interface/Crowdloan.json. */
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure, fail } from '../../../frame/dispatch-error.js';
import { ensureSigned, signed } from '../../../frame/origin.js';
import type { CrowdloanInfo } from '../../../types/crowdloan.js';
import { transfer } from '../../balances/fungible.js';
import { peekCall } from '../../preimage/bounded-call.js';
import { ensureCrowdloanExists } from '../crowdloan.js';
import {
  AlreadyFinalized,
  CallUnavailable,
  CapNotRaised,
  InvalidFinalizationConfig,
  InvalidOrigin,
} from '../errors.js';
import { Finalized } from '../events.js';
import * as signatures from '../signatures.js';
import { Crowdloans, CurrentCrowdloanId } from '../storage.js';

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
