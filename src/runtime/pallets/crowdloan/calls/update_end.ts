/** Source: pallet Crowdloan, lib.rs, `update_end`; spec runtime-interface/Crowdloan.json. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { ensureOpenAndOwn, ensureValidEnd } from '../crowdloan.js';
import { EndUpdated } from '../events.js';
import * as signatures from '../signatures.js';
import { Crowdloans } from '../storage.js';

export const update_end = call(
  signatures.update_end,
  (ctx, origin, { crowdloan_id, new_end }) => {
    const crowdloan = ensureOpenAndOwn(ctx, crowdloan_id, ensureSigned(origin));
    ensureValidEnd(ctx, new_end);
    Crowdloans.insert(ctx, crowdloan_id, { ...crowdloan, end: new_end });
    EndUpdated.deposit(ctx, { crowdloan_id, new_end });
    return undefined;
  },
  { docs: 'Sets the block at which contributions to a crowdloan end. Creator only.' },
);
