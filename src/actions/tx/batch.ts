import type { Client } from '../../client/index.js';
import { taoAmount } from '../../units/index.js';
import { buildCall, type TransactionPlan } from './plan.js';

/** One of several things to be done at once, with words that tell it from the others. */
export interface BatchPart<R> {
  readonly label: string;
  readonly plan: TransactionPlan<R>;
}

export interface BatchResult<R> {
  /** In the order they were planned. */
  readonly operations: readonly R[];
}

/**
 * Several plans of one signer as one transaction: all of it happens, or nothing. Each was quoted on its own, so that what one
 * moves is not in the estimate of the next. Source: pallet_utility, `batch_all`.
 */
export async function batchAll<R>(
  client: Client,
  parts: readonly [BatchPart<R>, ...BatchPart<R>[]],
): Promise<TransactionPlan<BatchResult<R>>> {
  const plans = parts.map(({ plan }) => plan);
  const costs = plans.flatMap(({ cost }) => (cost === undefined ? [] : [cost.rao]));
  return {
    call: await buildCall(client, 'Utility', 'batch_all', { calls: plans.map(({ call }) => call) }),
    signer: parts[0].plan.signer,
    effects: parts.flatMap(({ label, plan }) =>
      plan.effects.map((effect) => ({ ...effect, what: `${label}: ${effect.what}` })),
    ),
    warnings: plans.flatMap(({ warnings = [] }) => warnings),
    ...(costs.length > 0 ? { cost: taoAmount(costs.reduce((sum, rao) => sum + rao, 0n)) } : {}),
    outcome: (receipt) => ({ operations: plans.map(({ outcome }) => outcome(receipt)) }),
  };
}
