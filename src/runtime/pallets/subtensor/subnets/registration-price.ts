/** The price of a registration: it falls block by block and jumps with each registration. Rao, u64. */
import { U64F64 } from '../../../../math/fixed/types.js';
import { decayFactorQ32, mulByQ32 } from '../../../../math/registration-price.js';
import type { Context } from '../../../frame/context.js';
import { shouldRunEpoch } from '../coinbase/epoch-schedule.js';
import {
  Burn,
  BurnHalfLife,
  BurnIncreaseMult,
  MaxBurn,
  MinBurn,
  RegistrationsThisBlock,
  RegistrationsThisInterval,
} from '../storage/index.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { getAllSubnetNetuids, ROOT_NETUID } from './subnet.js';

/** Factors by half-life: a pure function that takes a bisection, and one value serves nearly all subnets. */
const decayFactors = new Map<number, bigint>();

function decayFactor(halfLifeBlocks: number): bigint {
  let factor = decayFactors.get(halfLifeBlocks);
  if (factor === undefined) {
    factor = decayFactorQ32(halfLifeBlocks);
    decayFactors.set(halfLifeBlocks, factor);
  }
  return factor;
}

/** The lower bound first, then the upper one, as a subnet may have them the wrong way round. */
function withinBounds(ctx: Context, netuid: number, price: bigint): bigint {
  const min = MinBurn.get(ctx, netuid);
  const max = MaxBurn.get(ctx, netuid);
  if (min > max || price > max) return max;
  return price < min ? min : price;
}

/**
 * The step of every block, for all networks: lowers the price, resets the counter of this block's registrations, and root's
 * counter of the interval when its epoch is due. Source: subnets/registration.rs
 * `update_registration_prices_for_networks`; spec subnets-and-registration.md 4.2.
 */
export function updateRegistrationPricesForNetworks(ctx: Context): void {
  const block = getCurrentBlockAsU64(ctx);
  for (const netuid of getAllSubnetNetuids(ctx)) {
    const price = Burn.get(ctx, netuid);
    const halfLifeBlocks = BurnHalfLife.get(ctx, netuid);
    const decays = halfLifeBlocks > 0 && block > 1n;
    const next = withinBounds(ctx, netuid, decays ? mulByQ32(price, decayFactor(halfLifeBlocks)) : price);
    if (next !== price) Burn.insert(ctx, netuid, next);

    RegistrationsThisBlock.insert(ctx, netuid, 0);
    if (netuid === ROOT_NETUID && shouldRunEpoch(ctx, netuid, block)) {
      RegistrationsThisInterval.insert(ctx, netuid, 0);
    }
  }
}

/**
 * Raises the price after a registration by BurnIncreaseMult, which counts as 1 when lower; root has no such price.
 * Source: subnets/registration.rs `bump_registration_price_after_registration`.
 */
export function bumpRegistrationPriceAfterRegistration(ctx: Context, netuid: number): void {
  if (netuid === ROOT_NETUID) return;
  const factor = U64F64.max(BurnIncreaseMult.get(ctx, netuid), U64F64.ONE);
  const price = U64F64.toU64(U64F64.saturatingMul(U64F64.fromNum(Burn.get(ctx, netuid)), factor));
  Burn.insert(ctx, netuid, withinBounds(ctx, netuid, price));
}
