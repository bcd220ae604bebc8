import type { Context } from '../../../frame/context.js';
import { InitialMinStake } from '../constants.js';

/** The smallest trade, in TAO rao. Source: lib.rs `DefaultMinStake`; spec staking-and-swap.md 2.3. */
export function getMinStake(ctx: Context): bigint {
  return InitialMinStake.get(ctx);
}
