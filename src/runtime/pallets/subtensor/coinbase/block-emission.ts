import { blockEmission, TOTAL_SUPPLY } from '../../../../math/emission/block-emission.js';
import type { Context } from '../../../frame/context.js';
import { BlockEmission, TotalIssuance } from '../storage/index.js';

/**
 * Rao a block emits at an issuance, of TAO or of a subnet's alpha. Whoever asks leaves a trace: a value that differs from
 * `BlockEmission` is stored there. Source: coinbase/block_emission.rs `get_block_emission_for_issuance`.
 */
export function getBlockEmissionForIssuance(ctx: Context, issuance: bigint): bigint {
  if (issuance >= TOTAL_SUPPLY) return 0n;
  const emission = blockEmission(issuance);
  if (BlockEmission.get(ctx) !== emission) BlockEmission.put(ctx, emission);
  return emission;
}

/** Rao of TAO this block emits. Source: coinbase/block_emission.rs `calculate_block_emission`. */
export function calculateBlockEmission(ctx: Context): bigint {
  return getBlockEmissionForIssuance(ctx, TotalIssuance.get(ctx));
}
