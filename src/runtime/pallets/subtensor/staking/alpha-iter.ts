/**
 * Positions of both share formats as one list; the newer format wins. Sorted by key, as a map of the chain
 * is, not in storage order. Source: staking/helpers.rs; spec staking-and-swap.md 5.
 */
import { fromU64F64, isZero, type SafeFloat } from '../../../../math/share-pool/safe-float.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { Alpha, AlphaV2 } from '../storage/index.js';

type Position = [hotkey: AccountId, coldkey: AccountId, netuid: number, share: SafeFloat];

/** Every position, by hotkey, coldkey, netuid. Source: `alpha_iter`. */
export function alphaIter(ctx: Context): Position[] {
  return merge(
    Alpha.iter(ctx).map(([hotkey, coldkey, netuid, bits]) => [hotkey, coldkey, netuid, fromU64F64(bits)]),
    AlphaV2.iter(ctx),
  );
}

/** Positions on a hotkey, by coldkey, netuid. Source: `alpha_iter_single_prefix`. */
export function alphaIterSinglePrefix(
  ctx: Context,
  hotkey: AccountId,
): [coldkey: AccountId, netuid: number, share: SafeFloat][] {
  return merge(
    Alpha.iterPrefix(ctx, hotkey).map(([coldkey, netuid, bits]) => [coldkey, netuid, fromU64F64(bits)]),
    AlphaV2.iterPrefix(ctx, hotkey),
  );
}

/** Positions of a coldkey on a hotkey that are not zero, by netuid. Source: `alpha_iter_prefix`. */
export function alphaIterPrefix(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
): [netuid: number, share: SafeFloat][] {
  return merge<[number, SafeFloat]>(
    Alpha.iterPrefix(ctx, hotkey, coldkey).map(([netuid, bits]) => [netuid, fromU64F64(bits)]),
    AlphaV2.iterPrefix(ctx, hotkey, coldkey),
  ).filter(([, share]) => !isZero(share));
}

function merge<E extends readonly [...(AccountId | number)[], SafeFloat]>(
  legacy: readonly E[],
  current: readonly E[],
): E[] {
  const byKeys = new Map<string, E>();
  for (const entry of [...legacy, ...current]) byKeys.set(entry.slice(0, -1).join(), entry);
  return [...byKeys.values()].sort(byKey);
}

function byKey(a: readonly unknown[], b: readonly unknown[]): number {
  for (let i = 0; i < a.length - 1; i++) {
    const left = a[i] as AccountId | number;
    const right = b[i] as AccountId | number;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
