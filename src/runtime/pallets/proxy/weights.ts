import type { Context } from '../../frame/context.js';
import { scaledWeight, type Weight, weight } from '../../frame/weight.js';
import { MaxPending, MaxProxies } from './constants.js';

/** Weight of a call by the most proxies an account may have. Source: pallets/proxy `weights.rs`. */
export function byProxies(ctx: Context, base: Weight, refTime: bigint, proofSize = 0n): Weight {
  return scaledWeight(base, weight(refTime, proofSize), BigInt(MaxProxies.get(ctx)));
}

/** The same by the most announcements too. */
export function byAnnouncements(
  ctx: Context,
  base: Weight,
  perAnnouncement: Weight,
  perProxy: Weight,
): Weight {
  const announcements = scaledWeight(base, perAnnouncement, BigInt(MaxPending.get(ctx)));
  return scaledWeight(announcements, perProxy, BigInt(MaxProxies.get(ctx)));
}
