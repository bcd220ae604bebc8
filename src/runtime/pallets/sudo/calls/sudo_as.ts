/** Source: pallet Sudo, crate pallet-sudo 41, lib.rs, `sudo_as`; spec runtime-interface/Sudo.json. */
import { call } from '../../../frame/call.js';
import { dispatchInner, toDispatchResult } from '../../../frame/inner-dispatch.js';
import { signed } from '../../../frame/origin.js';
import { addWeights } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { SudoAsDone } from '../events.js';
import * as signatures from '../signatures.js';
import { ensureSudo, FREE } from './ensure-sudo.js';

export const sudo_as = call(
  signatures.sudo_as,
  (ctx, origin, { who, call: inner }) => {
    ensureSudo(ctx, origin);
    const outcome = dispatchInner(ctx, inner, signed(lookup(who)), { bypassFilter: true });
    SudoAsDone.deposit(ctx, { sudo_result: toDispatchResult(outcome) });
    return FREE;
  },
  {
    docs: 'Make a call as if the given account had signed it.',
    info({ call: inner }, ctx) {
      const info = ctx.runtime.dispatchInfo(ctx, inner);
      return { weight: addWeights(signatures.sudo_as.weight, info.weight), class: info.class };
    },
  },
);
