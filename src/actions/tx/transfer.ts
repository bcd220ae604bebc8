import type { Client } from '../../client/index.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';
import { buildCall, requireEvent, type TransactionPlan } from './plan.js';

export interface TransferParameters {
  readonly to: string;
  /** Everything that may leave the account when undefined. */
  readonly amount: TaoAmount | undefined;
  /** Whether the sending account may be closed by it. */
  readonly allowDeath: boolean;
}

export interface TransferResult {
  readonly from: string;
  readonly to: string;
  readonly amount: TaoAmount;
}

/** Moves TAO from the signing coldkey to another account. */
export async function transfer(
  client: Client,
  parameters: TransferParameters,
): Promise<TransactionPlan<TransferResult>> {
  const { to, amount, allowDeath } = parameters;
  const call = amount
    ? await buildCall(client, 'Balances', allowDeath ? 'transfer_allow_death' : 'transfer_keep_alive', {
        dest: to,
        value: amount.rao,
      })
    : await buildCall(client, 'Balances', 'transfer_all', { dest: to, keep_alive: !allowDeath });
  return {
    call,
    signer: 'coldkey',
    ...(amount ? { cost: amount } : {}),
    effects: [{ what: 'transfer', value: to, ...(amount ? { amount } : {}) }],
    outcome(receipt) {
      const data = requireEvent(receipt, 'Balances', 'Transfer').data as {
        from: string;
        to: string;
        amount: bigint;
      };
      return { from: data.from, to: data.to, amount: taoAmount(data.amount) };
    },
  };
}
