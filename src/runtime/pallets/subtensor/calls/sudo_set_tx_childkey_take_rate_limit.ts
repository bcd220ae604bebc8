/** Source: pallet SubtensorModule, macros/dispatches.rs, `sudo_set_tx_childkey_take_rate_limit`; spec staking-and-swap.md 11.3. */
import { call } from '../../../frame/call.js';
import { ensureRoot } from '../../../frame/origin.js';
import * as signatures from '../signatures/index.js';
import { setTxChildkeyTakeRateLimit } from '../utils/set-network-parameters.js';

export const sudo_set_tx_childkey_take_rate_limit = call(
  signatures.sudo_set_tx_childkey_take_rate_limit,
  (ctx, origin, { tx_rate_limit }) => {
    ensureRoot(origin);
    setTxChildkeyTakeRateLimit(ctx, tx_rate_limit);
    return undefined;
  },
  { docs: 'Blocks between two increases of a childkey take.' },
);
