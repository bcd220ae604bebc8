/** Whose fee a proxied call is. Source: runtime `transaction_payment_wrapper.rs`, `extract_real_fee_payer`. */
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import type { Call } from '../../frame/runtime-call.js';
import type { MultiAddress } from '../../types/sp.js';
import { RealPaysFee } from './storage.js';

const BATCHES = new Set(['batch', 'batch_all', 'force_batch']);

/** The signer, or the account it acts for if that one chose to pay; through two proxies, or a batch for one account. */
export function proxyFeePayer(ctx: Context, call: Call, signer: AccountId): AccountId {
  const outer = payingReal(ctx, call, signer);
  if (outer === undefined) return signer;
  const { call: inner } = call.args as { readonly call: Call };
  return payingReal(ctx, inner, outer) ?? payingRealOfBatch(ctx, inner, outer) ?? outer;
}

/** The account a `proxy` call of `delegate` acts for, if it pays. */
function payingReal(ctx: Context, call: Call, delegate: AccountId): AccountId | undefined {
  const real = realOf(call);
  return real !== undefined && RealPaysFee.contains(ctx, real, delegate) ? real : undefined;
}

/** The one account all calls of a batch act for, if it pays. */
function payingRealOfBatch(ctx: Context, batch: Call, delegate: AccountId): AccountId | undefined {
  if (batch.pallet !== 'Utility' || !BATCHES.has(batch.name)) return undefined;
  const { calls } = batch.args as { readonly calls: readonly Call[] };
  const [first] = calls;
  const real = first && payingReal(ctx, first, delegate);
  return real !== undefined && calls.every((inner) => realOf(inner) === real) ? real : undefined;
}

function realOf(call: Call): AccountId | undefined {
  if (call.pallet !== 'Proxy' || call.name !== 'proxy') return undefined;
  const { real } = call.args as { readonly real: MultiAddress };
  return real.type === 'Id' ? real.value : undefined;
}
