/**
 * Which epochs run in a block, and what they have to distribute. Source: coinbase/run_coinbase.rs; spec
 * coinbase-and-emission.md 4.3. Amounts in alpha rao.
 */
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { StorageMap } from '../../../frame/storage.js';
import { isEpochInputStateConsistent } from '../epoch/run-epoch.js';
import { EpochDeferred, EpochSkipped } from '../events/index.js';
import { changeSubnetOwnerIfNeeded } from '../staking/lock/change-subnet-owner.js';
import {
  BlocksSinceLastStep,
  LastEpochBlock,
  MaxEpochsPerBlock,
  PendingEpochAt,
  PendingOwnerCut,
  PendingRootAlphaDivs,
  PendingServerEmission,
  PendingValidatorEmission,
  SubnetEpochIndex,
} from '../storage/index.js';
import { shouldRunEpoch } from './epoch-schedule.js';

/** What one subnet's epoch has to give. */
export interface DrainedEmission {
  readonly netuid: number;
  readonly server: bigint;
  readonly validator: bigint;
  readonly root: bigint;
  readonly owner: bigint;
}

/**
 * The subnets of `netuids` whose epoch is due at `block` and has to wait, since the block has enough of them.
 * Source: `epochs_deferred_this_block`.
 */
export function epochsDeferredThisBlock(
  ctx: Context,
  netuids: readonly number[],
  block: bigint,
): ReadonlySet<number> {
  const cap = MaxEpochsPerBlock.get(ctx);
  const deferred = new Set<number>();
  let run = 0;
  for (const netuid of netuids) {
    if (!shouldRunEpoch(ctx, netuid, block)) continue;
    if (run >= cap) deferred.add(netuid);
    else if (isEpochInputStateConsistent(ctx, netuid)) run++;
  }
  return deferred;
}

/**
 * Takes the pending emissions of the epochs that run at `block`, ascending by netuid. Epochs beyond the cap wait for the next
 * block; those of an inconsistent subnet are skipped and keep their pending emission. Emits EpochDeferred and EpochSkipped.
 * Source: `drain_pending`.
 */
export function drainPending(ctx: Context, netuids: readonly number[], block: bigint): DrainedEmission[] {
  const cap = MaxEpochsPerBlock.get(ctx);
  const drained: DrainedEmission[] = [];
  for (const netuid of netuids) {
    BlocksSinceLastStep.mutate(ctx, netuid, (blocks) => u64.saturatingAdd(blocks, 1n));
    if (!shouldRunEpoch(ctx, netuid, block)) continue;
    if (drained.length >= cap) {
      PendingEpochAt.insert(ctx, netuid, block + 1n);
      EpochDeferred.deposit(ctx, { netuid, from_block: block, to_block: block + 1n });
      continue;
    }
    if (isEpochInputStateConsistent(ctx, netuid)) {
      BlocksSinceLastStep.insert(ctx, netuid, 0n);
      drained.push({
        netuid,
        server: drain(ctx, PendingServerEmission, netuid),
        validator: drain(ctx, PendingValidatorEmission, netuid),
        root: drain(ctx, PendingRootAlphaDivs, netuid),
        owner: drain(ctx, PendingOwnerCut, netuid),
      });
      changeSubnetOwnerIfNeeded(ctx, netuid);
    } else {
      EpochSkipped.deposit(ctx, { netuid, block });
    }
    LastEpochBlock.insert(ctx, netuid, block);
    PendingEpochAt.insert(ctx, netuid, 0n);
    SubnetEpochIndex.mutate(ctx, netuid, (index) => u64.saturatingAdd(index, 1n));
  }
  return drained.sort((a, b) => a.netuid - b.netuid);
}

function drain(ctx: Context, pending: StorageMap<readonly [number], bigint>, netuid: number): bigint {
  const amount = pending.get(ctx, netuid);
  pending.insert(ctx, netuid, 0n);
  return amount;
}
