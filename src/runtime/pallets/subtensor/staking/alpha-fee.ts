/**
 * Paying the fee of a transaction with the very stake it moves. Source: pallets/transaction-fee/src/lib.rs; spec
 * staking-and-swap.md 15.
 */
import { min } from '../../../../math/integer.js';
import type { AlphaFee, Context } from '../../../frame/context.js';
import { DispatchFailure } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import type { Call } from '../../../frame/runtime-call.js';
import { getAlphaAmountForTao } from '../../swap/swap.js';
import { TransactionFeePaidWithAlpha } from '../events/index.js';
import { SubtokenEnabled } from '../storage/index.js';
import { getAllSubnetNetuids, ROOT_NETUID } from '../subnets/subnet.js';
import { getStakeForHotkeyAndColdkeyOnSubnet } from './hotkey-stake.js';
import type { StakePosition } from './stake-into-subnet.js';
import { unstakeFromSubnet } from './unstake-from-subnet.js';

/**
 * Calls that may pay so, with the arguments that name the position they take from; no netuid: every one with
 * stake.
 */
const PAYING_CALLS: Readonly<Record<string, { readonly hotkey: string; readonly netuid?: string }>> = {
  remove_stake: { hotkey: 'hotkey', netuid: 'netuid' },
  remove_stake_limit: { hotkey: 'hotkey', netuid: 'netuid' },
  remove_stake_full_limit: { hotkey: 'hotkey', netuid: 'netuid' },
  unstake_all: { hotkey: 'hotkey' },
  unstake_all_alpha: { hotkey: 'hotkey' },
  move_stake: { hotkey: 'origin_hotkey', netuid: 'origin_netuid' },
  transfer_stake: { hotkey: 'hotkey', netuid: 'origin_netuid' },
  swap_stake: { hotkey: 'hotkey', netuid: 'origin_netuid' },
  swap_stake_limit: { hotkey: 'hotkey', netuid: 'origin_netuid' },
  recycle_alpha: { hotkey: 'hotkey', netuid: 'netuid' },
  burn_alpha: { hotkey: 'hotkey', netuid: 'netuid' },
};

/** What was taken for a fee. */
interface Payment {
  readonly netuid: number;
  readonly alpha: bigint;
  readonly tao: bigint;
}

const NO_PAYMENT: Payment = { netuid: ROOT_NETUID, alpha: 0n, tao: 0n };

/**
 * Fees in alpha, at the spot price and without a swap fee, from one position only. They are final: nothing is
 * refunded, and the author gets the TAO at once. Source: `TransactionFeeHandler`, `SubtensorTxFeeHandler`.
 */
export const alphaFee: AlphaFee = {
  canPay(ctx, who, call, fee) {
    const [position, ...others] = feesInAlpha(ctx, who, call);
    if (!position || others.length > 0) return false;
    return getStake(ctx, position) >= getAlphaAmountForTao(ctx, position.netuid, fee);
  },
  pay(ctx, who, call, fee) {
    const positions = feesInAlpha(ctx, who, call);
    if (positions.length === 0) return undefined;
    const payment = withdrawInAlpha(ctx, positions, fee);
    if (!payment) return undefined;
    const { netuid, alpha, tao } = payment;
    return () => TransactionFeePaidWithAlpha.deposit(ctx, { who, netuid, alpha_fee: alpha, tao_amount: tao });
  },
};

/** The positions the call takes from, none for a call that pays in TAO only. Source: `fees_in_alpha`. */
function feesInAlpha(ctx: Context, coldkey: AccountId, call: Call): StakePosition[] {
  const names = call.pallet === 'SubtensorModule' ? PAYING_CALLS[call.name] : undefined;
  if (!names) return [];
  const hotkey = call.args[names.hotkey] as AccountId;
  if (names.netuid !== undefined) return [{ hotkey, coldkey, netuid: call.args[names.netuid] as number }];
  return getAllSubnetNetuids(ctx)
    .filter((netuid) => SubtokenEnabled.get(ctx, netuid))
    .map((netuid) => ({ hotkey, coldkey, netuid }))
    .filter((position) => getStake(ctx, position) !== 0n);
}

/**
 * Undefined if the sale failed; nothing is taken from several positions or without an author.
 * Source: `withdraw_in_alpha`.
 */
function withdrawInAlpha(
  ctx: Context,
  [position, ...others]: readonly StakePosition[],
  fee: bigint,
): Payment | undefined {
  const author = ctx.runtime.parameters.findAuthor(ctx);
  if (!position || others.length > 0 || author === undefined) return NO_PAYMENT;
  const stake = getStake(ctx, position);
  const worth = getAlphaAmountForTao(ctx, position.netuid, fee);
  // A fee too small for one rao of alpha costs the whole position.
  const alpha = worth === 0n ? stake : min(worth, stake);
  try {
    const terms = { limitPrice: 0n, dropFees: true };
    const tao = ctx.layer(() => unstakeFromSubnet(ctx, position, author, alpha, terms));
    return { netuid: position.netuid, alpha, tao };
  } catch (error) {
    if (!(error instanceof DispatchFailure)) throw error;
    return undefined;
  }
}

function getStake(ctx: Context, { hotkey, coldkey, netuid }: StakePosition): bigint {
  return getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid);
}
