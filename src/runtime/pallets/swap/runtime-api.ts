import { U64F64 } from '../../../math/fixed/types.js';
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { apiMethod, type RuntimeApi } from '../../frame/runtime-api.js';
import { u64 as u64Type, vec } from '../../frame/scale/index.js';
import { AlphaBalance, NetUid, TaoBalance } from '../../types/base.js';
import { SimSwapResult, SubnetPrice } from '../../types/swap-runtime-api.js';
import { getAllSubnetNetuids } from '../subtensor/subnets/subnet.js';
import { currentAlphaPrice } from './pool.js';
import { trySimSwap } from './swap.js';

const BILLION = U64F64.fromNum(1_000_000_000n);

/** floor(price × 10^9). Source: runtime/src/lib.rs, SwapRuntimeApi `current_alpha_price`; spec staking-and-swap.md 4.4. */
export function priceRao(ctx: Context, netuid: number): bigint {
  return U64F64.toU64(U64F64.saturatingMul(currentAlphaPrice(ctx, netuid), BILLION));
}

const FAILED: SimSwapResult = {
  tao_amount: 0n,
  alpha_amount: 0n,
  tao_fee: 0n,
  alpha_fee: 0n,
  tao_slippage: 0n,
  alpha_slippage: 0n,
};

/** A quote for buying alpha, all zero when the pool would refuse. Source: SwapRuntimeApi `sim_swap_tao_for_alpha`. */
function simSwapTaoForAlpha(ctx: Context, netuid: number, tao: bigint): SimSwapResult {
  const price = currentAlphaPrice(ctx, netuid);
  const withoutSlippage = U64F64.toU64(U64F64.safeDiv(U64F64.fromNum(tao), price));
  const result = trySimSwap(ctx, netuid, 'buy', tao);
  if (!result) return FAILED;
  return {
    ...FAILED,
    tao_amount: result.paidIn,
    alpha_amount: result.paidOut,
    tao_fee: result.fee,
    alpha_slippage: u64.saturatingSub(withoutSlippage, result.paidOut),
  };
}

/** A quote for selling alpha, all zero when the pool would refuse. Source: SwapRuntimeApi `sim_swap_alpha_for_tao`. */
function simSwapAlphaForTao(ctx: Context, netuid: number, alpha: bigint): SimSwapResult {
  const price = currentAlphaPrice(ctx, netuid);
  const withoutSlippage = U64F64.toU64(U64F64.saturatingMul(U64F64.fromNum(alpha), price));
  const result = trySimSwap(ctx, netuid, 'sell', alpha);
  if (!result) return FAILED;
  return {
    ...FAILED,
    tao_amount: result.paidOut,
    alpha_amount: result.paidIn,
    alpha_fee: result.fee,
    tao_slippage: u64.saturatingSub(withoutSlippage, result.paidOut),
  };
}

export const swapRuntimeApi: RuntimeApi = {
  name: 'SwapRuntimeApi',
  version: 1,
  docs: 'Prices and quotes of the pools.',
  methods: [
    apiMethod('current_alpha_price', { netuid: NetUid }, u64Type, (ctx, args) => priceRao(ctx, args.netuid)),
    apiMethod('current_alpha_price_all', {}, vec(SubnetPrice), (ctx) =>
      getAllSubnetNetuids(ctx).map((netuid) => ({ netuid, price: priceRao(ctx, netuid) })),
    ),
    apiMethod('sim_swap_tao_for_alpha', { netuid: NetUid, tao: TaoBalance }, SimSwapResult, (ctx, args) =>
      simSwapTaoForAlpha(ctx, args.netuid, args.tao),
    ),
    apiMethod('sim_swap_alpha_for_tao', { netuid: NetUid, alpha: AlphaBalance }, SimSwapResult, (ctx, args) =>
      simSwapAlphaForTao(ctx, args.netuid, args.alpha),
    ),
  ],
};
