import type { Client } from '../../client/index.js';
import { type TaoAmount, taoAmount } from '../../units/index.js';
import { devRequest } from './request.js';

export interface FundResult {
  readonly address: string;
  readonly added: TaoAmount;
  /** The free balance afterwards. */
  readonly free: TaoAmount;
}

/** Adds new TAO to an account; issuance grows with it. Throws NotASimulationError. */
export async function fund(client: Client, address: string, amount: TaoAmount): Promise<FundResult> {
  const free = await devRequest<string>(client, 'fund', 'dev_fund', [address, amount.rao.toString()]);
  return { address, added: amount, free: taoAmount(BigInt(free)) };
}
