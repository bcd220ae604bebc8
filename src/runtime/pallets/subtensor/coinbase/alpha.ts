import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import * as alphaAssets from '../../alpha-assets/issuance.js';
import { SubnetAlphaIn, SubnetAlphaOut } from '../storage/index.js';

/**
 * Alpha that was issued and has no place yet; {@link resolveToAlphaOut} or {@link resolveToAlphaIn} gives it
 * one.
 */
export interface AlphaImbalance {
  readonly netuid: number;
  /** alpha rao, u64. */
  readonly amount: bigint;
}

/** Issues alpha to be resolved by the caller. Source: coinbase/alpha.rs `mint_alpha`; spec coinbase-and-emission.md 7.1. */
export function mintAlpha(ctx: Context, netuid: number, amount: bigint): AlphaImbalance {
  alphaAssets.mintAlpha(ctx, netuid, amount);
  return { netuid, amount };
}

/** Makes it outstanding: owned by stakers. Source: coinbase/alpha.rs `resolve_to_alpha_out`. */
export function resolveToAlphaOut(ctx: Context, { netuid, amount }: AlphaImbalance): void {
  if (amount === 0n) return;
  SubnetAlphaOut.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, amount));
}

/** Puts it into the pool's reserve. Source: coinbase/alpha.rs `resolve_to_alpha_in`. */
export function resolveToAlphaIn(ctx: Context, { netuid, amount }: AlphaImbalance): void {
  if (amount === 0n) return;
  SubnetAlphaIn.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, amount));
}

/**
 * Destroys outstanding alpha, so that it can be issued again.
 * Source: coinbase/alpha.rs `recycle_subnet_alpha`.
 */
export function recycleSubnetAlpha(ctx: Context, netuid: number, amount: bigint): void {
  if (amount === 0n) return;
  SubnetAlphaOut.mutate(ctx, netuid, (total) => u64.saturatingSub(total, amount));
  alphaAssets.recycleAlpha(ctx, netuid, amount);
}

/** Records burned alpha; outstanding and issuance stay. Source: coinbase/alpha.rs `burn_subnet_alpha`. */
export function burnSubnetAlpha(ctx: Context, netuid: number, amount: bigint): void {
  alphaAssets.burnAlpha(ctx, netuid, amount);
}
