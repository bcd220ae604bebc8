/**
 * The books over the alpha of every subnet: how much was ever issued and is left, burned, recycled. No
 * balances are kept here. Source: pallet AlphaAssets, alpha-assets/src/lib.rs.
 */
import { u64 } from '../../../math/integer.js';
import type { Context } from '../../frame/context.js';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from './storage.js';

/** Issues `amount` alpha rao; zero leaves no trace. Source: `mint_alpha`. */
export function mintAlpha(ctx: Context, netuid: number, amount: bigint): void {
  if (amount === 0n) return;
  TotalAlphaIssuance.mutate(ctx, netuid, (issuance) => u64.saturatingAdd(issuance, amount));
}

/** Counts `amount` alpha rao as burned: out of reach, still part of the issuance. Source: `burn_alpha`. */
export function burnAlpha(ctx: Context, netuid: number, amount: bigint): void {
  if (amount === 0n) return;
  AlphaBurned.mutate(ctx, netuid, (burned) => u64.saturatingAdd(burned, amount));
}

/** Counts `amount` alpha rao as recycled and takes them off the issuance. Source: `recycle_alpha`. */
export function recycleAlpha(ctx: Context, netuid: number, amount: bigint): void {
  if (amount === 0n) return;
  AlphaRecycled.mutate(ctx, netuid, (recycled) => u64.saturatingAdd(recycled, amount));
  TotalAlphaIssuance.mutate(ctx, netuid, (issuance) => u64.saturatingSub(issuance, amount));
}
