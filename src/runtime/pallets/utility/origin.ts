import type { Context } from '../../frame/context.js';
import { failPlain } from '../../frame/dispatch-error.js';
import { dispatchInner, type InnerOutcome } from '../../frame/inner-dispatch.js';
import type { Origin } from '../../frame/origin.js';
import type { Call } from '../../frame/runtime-call.js';

/** Every wrapper of this pallet refuses the origin of inherents. Source: pallets/utility lib.rs. */
export function ensureNotNone(origin: Origin): void {
  if (origin.type === 'None') failPlain('BadOrigin');
}

/** Makes an inner call with the origin of the outer one; root's is not filtered. */
export function dispatchItem(ctx: Context, call: Call, origin: Origin): InnerOutcome {
  return dispatchInner(ctx, call, origin, { bypassFilter: origin.type === 'Root' });
}
