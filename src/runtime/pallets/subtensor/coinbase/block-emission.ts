/**
 * New TAO, and new alpha, of a block. Source: coinbase/block_emission.rs; spec coinbase-and-emission.md 1.1. Amounts in rao.
 */
import { blockEmission, TOTAL_SUPPLY } from '../../../../math/emission/block-emission.js';
import type { Context } from '../../../frame/context.js';
import { BlockEmission, TotalIssuance } from '../storage/index.js';
import { mintTao } from './tao.js';

/** Mints the TAO of the block. The credit, which the caller has to spend or recycle. Source: `get_block_emission`. */
export function getBlockEmission(ctx: Context): bigint {
  const emission = calculateBlockEmission(ctx);
  return emission === 0n ? 0n : mintTao(ctx, emission);
}

/**
 * Emission at an issuance, of TAO or of a subnet's alpha. Whatever was asked last stays in BlockEmission, so that item is the
 * alpha of the last subnet after a block. Source: `get_block_emission_for_issuance`.
 */
export function getBlockEmissionForIssuance(ctx: Context, issuance: bigint): bigint {
  const emission = blockEmission(issuance);
  if (issuance < TOTAL_SUPPLY && BlockEmission.get(ctx) !== emission) BlockEmission.put(ctx, emission);
  return emission;
}

/** TAO this block emits, without minting it. Source: `calculate_block_emission`. */
export function calculateBlockEmission(ctx: Context): bigint {
  return getBlockEmissionForIssuance(ctx, TotalIssuance.get(ctx));
}
