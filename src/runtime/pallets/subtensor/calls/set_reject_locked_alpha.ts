/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_reject_locked_alpha`; spec staking-and-swap.md 12.3. */
import { call } from '../../../frame/call.js';
import { ensureSigned } from '../../../frame/origin.js';
import { RejectLockedAlphaUpdated } from '../events/index.js';
import * as signatures from '../signatures/index.js';
import { setAcceptLockedAlpha } from '../staking/lock/accept-locked-alpha.js';

export const set_reject_locked_alpha = call(
  signatures.set_reject_locked_alpha,
  (ctx, origin, { enabled }) => {
    const coldkey = ensureSigned(origin);
    setAcceptLockedAlpha(ctx, coldkey, !enabled);
    RejectLockedAlphaUpdated.deposit(ctx, { coldkey, enabled });
    return undefined;
  },
  { docs: 'Whether the signer refuses alpha that comes with a lock.' },
);
