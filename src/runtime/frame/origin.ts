import type { Hex } from '../../codec/hex.js';
import { failPlain } from './dispatch-error.js';

/** An account: 32 bytes as lower-case hex. */
export type AccountId = Hex;

/** Who a call comes from. */
export type Origin =
  | { readonly type: 'Root' }
  | { readonly type: 'None' }
  | {
      readonly type: 'Signed';
      readonly who: AccountId /** A proxied call must not pass this filter. */;
      readonly filter?: CallFilter;
    };

/** Decides whether a call may be dispatched. */
export type CallFilter = (call: {
  readonly pallet: string;
  readonly name: string;
  readonly args: object;
}) => boolean;

export const ROOT: Origin = { type: 'Root' };
export const NONE: Origin = { type: 'None' };
export const signed = (who: AccountId): Origin => ({ type: 'Signed', who });

/** The signer; fails with BadOrigin. */
export function ensureSigned(origin: Origin): AccountId {
  return origin.type === 'Signed' ? origin.who : failPlain('BadOrigin');
}

export function ensureRoot(origin: Origin): void {
  if (origin.type !== 'Root') failPlain('BadOrigin');
}

export function ensureNone(origin: Origin): void {
  if (origin.type !== 'None') failPlain('BadOrigin');
}

/** The signer, or undefined for root. */
export function ensureSignedOrRoot(origin: Origin): AccountId | undefined {
  return origin.type === 'Root' ? undefined : ensureSigned(origin);
}
