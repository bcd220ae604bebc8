/** Source: pallet SubtensorModule, macros/dispatches.rs, `sudo_set_num_root_claims`; spec coinbase-and-emission.md 6.3. */
import { call } from '../../../frame/call.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { ensureRoot } from '../../../frame/origin.js';
import { InvalidNumRootClaim } from '../errors.js';
import * as signatures from '../signatures/index.js';
import { NumRootClaim } from '../storage/index.js';

const MAX_NUM_ROOT_CLAIMS = 50n;

export const sudo_set_num_root_claims = call(
  signatures.sudo_set_num_root_claims,
  (ctx, origin, { new_value }) => {
    ensureRoot(origin);
    ensure(new_value <= MAX_NUM_ROOT_CLAIMS, InvalidNumRootClaim);
    NumRootClaim.put(ctx, new_value);
    return undefined;
  },
  { docs: 'How many coldkeys get an automatic claim in a block.' },
);
