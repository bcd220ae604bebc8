/** Acting as root or as anybody else. Source: pallet-sudo 41. The sudo key pays no fee. */
import { call } from '../../../frame/call.js';
import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { dispatchInner, toDispatchResult } from '../../../frame/inner-dispatch.js';
import { ensureSignedOrRoot, type Origin, ROOT, signed } from '../../../frame/origin.js';
import { addWeights, type PostInfo } from '../../../frame/weight.js';
import { lookup } from '../../system/lookup.js';
import { RequireSudo } from '../errors.js';
import { KeyChanged, KeyRemoved, Sudid, SudoAsDone } from '../events.js';
import * as signatures from '../signatures.js';
import { Key } from '../storage.js';

const FREE: PostInfo = { pays: 'No' };

function ensureSudo(ctx: Context, origin: Origin): void {
  const who = ensureSignedOrRoot(origin);
  if (who !== undefined) ensure(Key.get(ctx) === who, RequireSudo);
}

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

export const set_key = call(
  signatures.set_key,
  (ctx, origin, args) => {
    ensureSudo(ctx, origin);
    const key = lookup(args.new);
    KeyChanged.deposit(ctx, { old: Key.get(ctx), new: key });
    Key.put(ctx, key);
    return FREE;
  },
  { docs: 'Hand the sudo key over to another account.' },
);

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

export const remove_key = call(
  signatures.remove_key,
  (ctx, origin) => {
    ensureSudo(ctx, origin);
    KeyRemoved.deposit(ctx);
    Key.kill(ctx);
    return FREE;
  },
  { docs: 'Remove the sudo key for ever.' },
);
