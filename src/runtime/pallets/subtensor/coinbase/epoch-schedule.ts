/** When a subnet's epoch runs: `tempo` blocks after the last one, or when its owner asked for it. */
import type { Context } from '../../../frame/context.js';
import { MaxTempo } from '../constants.js';
import { BlocksSinceLastStep, LastEpochBlock, PendingEpochAt, Tempo } from '../storage/index.js';

/**
 * Whether an epoch is due at `block`; never for a tempo of zero. Source: coinbase/run_coinbase.rs `should_run_epoch`;
 * spec coinbase-and-emission.md 4.2.
 */
export function shouldRunEpoch(ctx: Context, netuid: number, block: bigint): boolean {
  const tempoBlocks = Tempo.get(ctx, netuid);
  if (tempoBlocks === 0) return false;
  const pendingAt = PendingEpochAt.get(ctx, netuid);
  if (pendingAt > 0n && block >= pendingAt) return true;
  if (BlocksSinceLastStep.get(ctx, netuid) > BigInt(MaxTempo.get(ctx))) return true;
  return block - LastEpochBlock.get(ctx, netuid) >= BigInt(tempoBlocks);
}

/**
 * Blocks from `block` until the next epoch of the ordinary rhythm, 0 when overdue, undefined for a tempo of zero.
 * Source: coinbase/run_coinbase.rs `blocks_until_next_auto_epoch` (which answers u64::MAX where this is undefined).
 */
export function blocksUntilNextAutoEpoch(ctx: Context, netuid: number, block: bigint): bigint | undefined {
  const tempoBlocks = Tempo.get(ctx, netuid);
  if (tempoBlocks === 0) return undefined;
  const next = LastEpochBlock.get(ctx, netuid) + BigInt(tempoBlocks);
  return next > block ? next - block : 0n;
}

/** Source: coinbase/run_coinbase.rs `get_next_epoch_start_block`. */
export function getNextEpochStartBlock(ctx: Context, netuid: number): bigint | undefined {
  const tempoBlocks = Tempo.get(ctx, netuid);
  if (tempoBlocks === 0) return undefined;
  const next = LastEpochBlock.get(ctx, netuid) + BigInt(tempoBlocks);
  const pendingAt = PendingEpochAt.get(ctx, netuid);
  return pendingAt > 0n && pendingAt < next ? pendingAt : next;
}
