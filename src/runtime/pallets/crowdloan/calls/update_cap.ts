/** Source: pallet Crowdloan, lib.rs, `update_cap`; spec runtime-interface/Crowdloan.json. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureSigned } from '../../../frame/origin.js';
import { ensureOpenAndOwn } from '../crowdloan.js';
import { CapTooLow } from '../errors.js';
import { CapUpdated } from '../events.js';
import * as signatures from '../signatures.js';
import { Crowdloans } from '../storage.js';

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
