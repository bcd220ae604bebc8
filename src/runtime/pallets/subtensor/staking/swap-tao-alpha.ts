/** Trades with a subnet's pool and the books they change. Source: staking/stake_utils.rs; spec staking-and-swap.md 7.1. */
import { u64, u128 } from '../../../../math/integer.js';
import { DYNAMIC_MECHANISM } from '../../../../math/swap/pool.js';
import type { Context } from '../../../frame/context.js';
import { type SwapOrder, type SwapResult, swap } from '../../swap/swap.js';
import {
  SubnetAlphaIn,
  SubnetAlphaOut,
  SubnetMechanism,
  SubnetTAO,
  SubnetVolume,
  TotalStake,
} from '../storage/index.js';

/** How a trade is bounded and charged. */
export interface TradeTerms {
  /** TAO rao per whole alpha at which to stop. */
  readonly limitPrice: bigint;
  readonly dropFees: boolean;
}

/**
 * Buys alpha for the gross `tao` rao; one to one on a subnet without a pool. No balance moves. `TotalStake`
 * and `SubnetVolume` grow by the gross amount. Fails as the swap does. Source: `swap_tao_for_alpha`.
 */
export function swapTaoForAlpha(ctx: Context, netuid: number, tao: bigint, terms: TradeTerms): SwapResult {
  const result = trade(ctx, netuid, { side: 'buy', amount: tao, ...terms });
  decreaseProvidedAlphaReserve(ctx, netuid, result.paidOut);
  SubnetAlphaOut.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, result.paidOut));
  SubnetTAO.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, result.paidIn));
  TotalStake.mutate(ctx, (total) => u64.saturatingAdd(total, tao));
  SubnetVolume.mutate(ctx, netuid, (total) => u128.saturatingAdd(total, tao));
  return result;
}

/**
 * Sells the gross `alpha` rao for TAO. No balance moves; the fee stays outstanding alpha. `TotalStake` and
 * `SubnetVolume` change by the TAO paid out. Fails as the swap does. Source: `swap_alpha_for_tao`.
 */
export function swapAlphaForTao(ctx: Context, netuid: number, alpha: bigint, terms: TradeTerms): SwapResult {
  const result = trade(ctx, netuid, { side: 'sell', amount: alpha, ...terms });
  SubnetAlphaIn.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, result.paidIn));
  SubnetAlphaOut.mutate(ctx, netuid, (total) => u64.saturatingSub(total, result.paidIn));
  decreaseProvidedTaoReserve(ctx, netuid, result.paidOut);
  TotalStake.mutate(ctx, (total) => u64.saturatingSub(total, result.paidOut));
  SubnetVolume.mutate(ctx, netuid, (total) => u128.saturatingAdd(total, result.paidOut));
  return result;
}

function trade(ctx: Context, netuid: number, order: SwapOrder): SwapResult {
  if (SubnetMechanism.get(ctx, netuid) === DYNAMIC_MECHANISM) return swap(ctx, netuid, order);
  return { paidIn: order.amount, paidOut: order.amount, fee: 0n, feeToAuthor: 0n };
}

/** Source: `increase_provided_tao_reserve`. */
export function increaseProvidedTaoReserve(ctx: Context, netuid: number, tao: bigint): void {
  if (tao !== 0n) SubnetTAO.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, tao));
}

/** Source: `decrease_provided_tao_reserve`. */
export function decreaseProvidedTaoReserve(ctx: Context, netuid: number, tao: bigint): void {
  if (tao !== 0n) SubnetTAO.mutate(ctx, netuid, (total) => u64.saturatingSub(total, tao));
}

/** Source: `increase_provided_alpha_reserve`. */
export function increaseProvidedAlphaReserve(ctx: Context, netuid: number, alpha: bigint): void {
  if (alpha !== 0n) SubnetAlphaIn.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, alpha));
}

/** Source: `decrease_provided_alpha_reserve`. */
export function decreaseProvidedAlphaReserve(ctx: Context, netuid: number, alpha: bigint): void {
  if (alpha !== 0n) SubnetAlphaIn.mutate(ctx, netuid, (total) => u64.saturatingSub(total, alpha));
}
