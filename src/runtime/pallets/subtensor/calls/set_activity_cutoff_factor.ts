/** Source: pallet SubtensorModule, macros/dispatches.rs, `set_activity_cutoff_factor`; spec epoch-and-weights.md 8.3. */
import { call } from '../../../frame/call.js';
import { doSetActivityCutoffFactor } from '../coinbase/tempo-control.js';
import * as signatures from '../signatures/index.js';

export const set_activity_cutoff_factor = call(
  signatures.set_activity_cutoff_factor,
  (ctx, origin, { netuid, factor_milli }) => {
    doSetActivityCutoffFactor(ctx, origin, netuid, factor_milli);
    return undefined;
  },
  {
    docs: 'Sets after how many thousandths of a tempo a silent validator is inactive. Subnet owner or root.',
  },
);
