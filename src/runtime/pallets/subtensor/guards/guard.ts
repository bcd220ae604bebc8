import type { CallSignature } from '../../../frame/call.js';
import type { Context, DispatchGuard } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import type { Call } from '../../../frame/runtime-call.js';
import type { AnyType, StructValue } from '../../../frame/scale/index.js';

type Args = Readonly<Record<string, AnyType>>;

/** What has to hold before one call of the pallet runs. */
export interface Rule {
  readonly signature: Pick<CallSignature, 'pallet' | 'name'>;
  check(ctx: Context, who: AccountId, args: Call['args']): void;
}

/** A rule for one call; `check` throws DispatchFailure. */
export function rule<A extends Args>(
  signature: CallSignature<A>,
  check: (ctx: Context, who: AccountId, args: StructValue<A>) => void,
): Rule {
  return { signature, check: (ctx, who, args) => check(ctx, who, args as StructValue<A>) };
}

/**
 * A guard made of rules for single calls. Calls that have none pass, and so does every origin that is not signed.
 * Source: guards/*.rs, FRAME `DispatchExtension`; spec subnets-and-registration.md 1.3.
 */
export function guardOf(rules: readonly Rule[]): DispatchGuard {
  const byCall = new Map(rules.map((entry) => [callId(entry.signature), entry]));
  return (ctx, origin, call) => {
    if (origin.type === 'Signed') byCall.get(callId(call))?.check(ctx, origin.who, call.args);
  };
}

function callId({ pallet, name }: { readonly pallet: string; readonly name: string }): string {
  return `${pallet}.${name}`;
}
