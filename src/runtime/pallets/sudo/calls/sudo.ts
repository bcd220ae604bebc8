/** Source: pallet Sudo, crate pallet-sudo 41, lib.rs, `sudo`; spec runtime-interface/Sudo.json. */
import { call } from '../../../frame/call.js';
import { dispatchInner, toDispatchResult } from '../../../frame/inner-dispatch.js';
import { ROOT } from '../../../frame/origin.js';
import { addWeights } from '../../../frame/weight.js';
import { Sudid } from '../events.js';
import * as signatures from '../signatures.js';
import { ensureSudo, FREE } from './ensure-sudo.js';

export const sudo = call(
  signatures.sudo,
  (ctx, origin, { call: inner }) => {
    ensureSudo(ctx, origin);
    const outcome = dispatchInner(ctx, inner, ROOT, { bypassFilter: true });
    Sudid.deposit(ctx, { sudo_result: toDispatchResult(outcome) });
    return FREE;
  },
  {
    docs: 'Make a call as root.',
    info({ call: inner }, ctx) {
      const info = ctx.runtime.dispatchInfo(ctx, inner);
      return { weight: addWeights(signatures.sudo.weight, info.weight), class: info.class };
    },
  },
);
