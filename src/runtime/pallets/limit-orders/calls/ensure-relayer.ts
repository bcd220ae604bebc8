import type { Context } from '../../../frame/context.js';
import { ensure } from '../../../frame/dispatch-error.js';
import { type AccountId, ensureSigned, type Origin } from '../../../frame/origin.js';
import { LimitOrdersDisabled } from '../errors.js';
import { LimitOrdersEnabled } from '../storage.js';

/** Anybody who signs may relay orders. Fails with BadOrigin, LimitOrdersDisabled. */
export function ensureRelayer(ctx: Context, origin: Origin): AccountId {
  const relayer = ensureSigned(origin);
  ensure(LimitOrdersEnabled.get(ctx), LimitOrdersDisabled);
  return relayer;
}
