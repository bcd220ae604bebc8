import { tryTransaction } from '../actions/dev/try-transaction.js';
import { BaseError } from '../errors/base.js';
import { NotASimulationError } from '../errors/chain-state.js';
import type { PlanResult } from '../output/views/transaction.js';
import type { Chain } from './chain.js';

/**
 * Completes a plan with what executing it does, on a chain that can execute and take back. On any other the plan stays what
 * it is: estimates.
 *
 * @param extrinsic the transaction, signed by nobody
 * @returns the plan, and why it would fail. The failure carries the plan for whoever sees only that.
 */
export async function executePlan(
  { client }: Chain,
  planned: PlanResult,
  extrinsic: Uint8Array,
): Promise<{ planned: PlanResult; failure?: Error }> {
  try {
    const { execution, failure } = await tryTransaction(client, extrinsic);
    const executed = { ...planned, fee: execution.fee ?? planned.fee, execution };
    if (failure === undefined) return { planned: executed };
    if (failure instanceof BaseError) Object.assign(failure.details, { plan: executed });
    return { planned: executed, failure };
  } catch (error) {
    if (error instanceof NotASimulationError) return { planned };
    throw error;
  }
}
