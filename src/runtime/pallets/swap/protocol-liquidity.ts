/** What the chain itself adds to a pool, and how a pool ends. Source: pallet/impls.rs; spec staking-and-swap.md 4.6. */
import { u64 } from '../../../math/integer.js';
import { weightAfterInjection } from '../../../math/swap/weights.js';
import type { Context } from '../../frame/context.js';
import { SubnetAlphaIn, SubnetTAO } from '../subtensor/storage/index.js';
import { readPool } from './pool.js';
import { FeeRate, PalSwapInitialized, SwapBalancer } from './storage.js';

/**
 * Prepares the weights for reserves that grow by `taoDelta` and `alphaDelta` rao, so that the price stays.
 * The caller adds what this returns: both deltas, or nothing if the weights would leave their range.
 * Source: `adjust_protocol_liquidity`.
 */
export function adjustProtocolLiquidity(
  ctx: Context,
  netuid: number,
  taoDelta: bigint,
  alphaDelta: bigint,
): { readonly tao: bigint; readonly alpha: bigint } {
  const quote = weightAfterInjection(readPool(ctx, netuid), taoDelta, alphaDelta);
  if (quote === undefined) return { tao: 0n, alpha: 0n };
  SwapBalancer.insert(ctx, netuid, { quote });
  return { tao: taoDelta, alpha: alphaDelta };
}

/** Empties the pool and forgets its weights and fee. Source: `do_clear_protocol_liquidity`. */
export function clearProtocolLiquidity(ctx: Context, netuid: number): void {
  const { tao, alpha } = readPool(ctx, netuid);
  if (tao !== 0n) SubnetTAO.mutate(ctx, netuid, (total) => u64.saturatingSub(total, tao));
  if (alpha !== 0n) SubnetAlphaIn.mutate(ctx, netuid, (total) => u64.saturatingSub(total, alpha));
  PalSwapInitialized.remove(ctx, netuid);
  FeeRate.remove(ctx, netuid);
  SwapBalancer.remove(ctx, netuid);
}
