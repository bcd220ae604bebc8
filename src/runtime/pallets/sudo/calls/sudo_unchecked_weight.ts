/** Source: pallet Sudo, crate pallet-sudo 41, lib.rs, `sudo_unchecked_weight`; spec runtime-interface/Sudo.json. */
import { call } from '../../../frame/call.js';
import { dispatchInner, toDispatchResult } from '../../../frame/inner-dispatch.js';
import { ROOT } from '../../../frame/origin.js';
import { Sudid } from '../events.js';
import * as signatures from '../signatures.js';
import { ensureSudo, FREE } from './ensure-sudo.js';

export const sudo_unchecked_weight = call(
  signatures.sudo_unchecked_weight,
  (ctx, origin, { call: inner }) => {
    ensureSudo(ctx, origin);
    const outcome = dispatchInner(ctx, inner, ROOT, { bypassFilter: true });
    Sudid.deposit(ctx, { sudo_result: toDispatchResult(outcome) });
    return FREE;
  },
  {
    docs: 'Make a call as root at the weight given.',
    info: ({ call: inner, weight }, ctx) => ({
      weight,
      class: ctx.runtime.dispatchInfo(ctx, inner).class,
    }),
  },
);
