/** What one block step changes, measured before and after it: no TAO and no alpha appear or vanish unaccounted. */
import type { Context } from '../../../frame/context.js';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from '../../alpha-assets/storage.js';
import { TotalIssuance as BalancesTotalIssuance } from '../../balances/storage.js';
import { getSubnetsToEmitTo } from '../coinbase/subnet-emissions.js';
import * as storage from '../storage/index.js';
import { getAllSubnetNetuids, ROOT_NETUID } from '../subnets/subnet.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';

/** Amounts of a subnet, in rao. */
interface SubnetBooks {
  readonly tao: bigint;
  /** Alpha in the pool and outside of it. */
  readonly alpha: bigint;
  readonly alphaIssuance: bigint;
  readonly recycled: bigint;
  readonly burned: bigint;
  /** For owner, miners, validators and root stakers together. */
  readonly pending: bigint;
  readonly epochIndex: bigint;
  readonly movingPrice: bigint;
  readonly rootProp: bigint;
}

export interface BlockStepSnapshot {
  readonly issuance: bigint;
  readonly balancesIssuance: bigint;
  readonly totalStake: bigint;
  readonly subnets: ReadonlyMap<number, SubnetBooks>;
}

/** To be taken before `on_initialize`. */
export function snapshotBlockStep(ctx: Context): BlockStepSnapshot {
  return {
    issuance: storage.TotalIssuance.get(ctx),
    balancesIssuance: BalancesTotalIssuance.get(ctx),
    totalStake: storage.TotalStake.get(ctx),
    subnets: new Map(getAllSubnetNetuids(ctx).map((netuid) => [netuid, readBooks(ctx, netuid)])),
  };
}

function readBooks(ctx: Context, netuid: number): SubnetBooks {
  return {
    tao: storage.SubnetTAO.get(ctx, netuid),
    alpha: storage.SubnetAlphaIn.get(ctx, netuid) + storage.SubnetAlphaOut.get(ctx, netuid),
    alphaIssuance: TotalAlphaIssuance.get(ctx, netuid),
    recycled: AlphaRecycled.get(ctx, netuid),
    burned: AlphaBurned.get(ctx, netuid),
    pending:
      storage.PendingOwnerCut.get(ctx, netuid) +
      storage.PendingServerEmission.get(ctx, netuid) +
      storage.PendingValidatorEmission.get(ctx, netuid) +
      storage.PendingRootAlphaDivs.get(ctx, netuid),
    epochIndex: storage.SubnetEpochIndex.get(ctx, netuid),
    movingPrice: storage.SubnetMovingPrice.get(ctx, netuid),
    rootProp: storage.RootProp.get(ctx, netuid),
  };
}

/** One sentence per violation. To be called after `on_initialize` of the block after the snapshot, before any extrinsic. */
export function blockStepViolations(ctx: Context, before: BlockStepSnapshot): string[] {
  const after = snapshotBlockStep(ctx);
  const found = taoViolations(before, after);
  for (const [netuid, books] of after.subnets) {
    const earlier = before.subnets.get(netuid);
    if (earlier === undefined || netuid === ROOT_NETUID) continue;
    const sentences = [
      ...alphaViolations(ctx, netuid, earlier, books),
      ...epochViolations(ctx, netuid, earlier, books),
    ];
    found.push(...sentences.map((sentence) => `subnet ${netuid}: ${sentence}`));
  }
  return found;
}

/** What was minted and not recycled is in the pools; both issuances grow alike. Sales for root claims only move TAO. */
function taoViolations(before: BlockStepSnapshot, after: BlockStepSnapshot): string[] {
  const found: string[] = [];
  const minted = after.balancesIssuance - before.balancesIssuance;
  const counted = after.issuance - before.issuance;
  if (minted !== counted) found.push(`Balances grew by ${minted} rao, SubtensorModule by ${counted}`);
  const stake = after.totalStake - before.totalStake;
  if (stake !== minted) found.push(`${minted} rao were minted, TotalStake grew by ${stake}`);
  let pools = 0n;
  for (const [netuid, { tao }] of after.subnets) pools += tao - (before.subnets.get(netuid)?.tao ?? 0n);
  if (pools > stake) found.push(`TotalStake grew by ${stake} rao, the pools by ${pools}`);
  return found;
}

/** Alpha is minted and recycled by the books of AlphaAssets alone; what is burned or recycled does not come back. */
function alphaViolations(ctx: Context, netuid: number, before: SubnetBooks, after: SubnetBooks): string[] {
  const found: string[] = [];
  const issued = after.alphaIssuance - before.alphaIssuance;
  const grown = after.alpha - before.alpha;
  if (issued !== grown) found.push(`${issued} alpha rao were issued, pool and outstanding grew by ${grown}`);
  if (after.burned < before.burned) found.push('burned alpha came back');
  if (after.recycled < before.recycled) found.push('recycled alpha came back');
  const isFrozen = after.movingPrice === before.movingPrice && after.rootProp === before.rootProp;
  const isEmitting = getSubnetsToEmitTo(ctx, [netuid]).length > 0;
  if (!isEmitting && !isFrozen) found.push('moving price or RootProp changed without emission');
  if (isEmitting && after.epochIndex === before.epochIndex) {
    found.push(...accrualViolations(ctx, netuid, before, after));
  }
  return found;
}

/** Up to three rao of a block's alpha belong to nobody. */
const MAX_ACCRUAL_DUST = 3n;

/** Without an epoch, what was minted for the participants is pending or recycled. */
function accrualViolations(ctx: Context, netuid: number, before: SubnetBooks, after: SubnetBooks): string[] {
  const minted = storage.SubnetAlphaOutEmission.get(ctx, netuid);
  const accrued = after.pending - before.pending + after.recycled - before.recycled;
  const dust = minted - accrued;
  if (dust >= 0n && dust <= MAX_ACCRUAL_DUST) return [];
  return [`${minted} alpha rao were minted for participants, ${accrued} are pending or recycled`];
}

/** An epoch takes all that was pending and leaves its marks. */
function epochViolations(ctx: Context, netuid: number, before: SubnetBooks, after: SubnetBooks): string[] {
  if (after.epochIndex === before.epochIndex) return [];
  const found: string[] = [];
  const block = getCurrentBlockAsU64(ctx);
  if (after.epochIndex !== before.epochIndex + 1n) found.push('more than one epoch slot was used');
  if (storage.LastEpochBlock.get(ctx, netuid) !== block) found.push('LastEpochBlock is not this block');
  if (storage.PendingEpochAt.get(ctx, netuid) !== 0n) found.push('an epoch is still asked for');
  // A subnet whose hotkeys are not distinct uses its slot without an epoch.
  if (storage.LastMechansimStepBlock.get(ctx, netuid) !== block) return found;
  if (storage.BlocksSinceLastStep.get(ctx, netuid) !== 0n) found.push('BlocksSinceLastStep is not 0');
  if (after.pending !== 0n) found.push(`${after.pending} alpha rao are still pending`);
  return found;
}
