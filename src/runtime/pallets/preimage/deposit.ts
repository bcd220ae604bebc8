/** What keeping a preimage takes of its noter, on hold as long as it is kept. Source: runtime `PreimageBaseDeposit`, `PreimageByteDeposit`. */
import type { Context } from '../../frame/context.js';
import type { AccountId } from '../../frame/origin.js';
import { hold, release } from '../balances/hold.js';

/** Rao for two entries of 64 bytes. */
const BASE_DEPOSIT = 2n * 20_000_000n + 64n * 1_000_000n;
const DEPOSIT_PER_BYTE = 1_000_000n;
const REASON = { type: 'Preimage', value: 'Preimage' } as const;

/** Who noted a preimage, and the rao that took. */
export type Ticket = readonly [who: AccountId, deposit: bigint];

/** Fails with Token.FundsUnavailable. */
export function takeDeposit(ctx: Context, who: AccountId, length: number): Ticket {
  const deposit = BASE_DEPOSIT + DEPOSIT_PER_BYTE * BigInt(length);
  hold(ctx, REASON, who, deposit);
  return [who, deposit];
}

export function returnDeposit(ctx: Context, [who, deposit]: Ticket): void {
  release(ctx, REASON, who, deposit, 'BestEffort');
}
