/**
 * What the pallet does in every block, before any extrinsic. Source: coinbase/block_step.rs; spec
 * coinbase-and-emission.md 1.
 */
import { nextMovingPrice } from '../../../../math/emission/moving-price.js';
import type { Context } from '../../../frame/context.js';
import { currentAlphaPrice } from '../../swap/pool.js';
import { ParentHash } from '../../system/storage.js';
import { getMovingAlphaPrice } from '../staking/alpha-price.js';
import { runAutoClaimRootDivs } from '../staking/auto-claim.js';
import {
  populateRootColdkeyStakingMaps,
  populateRootColdkeyStakingMapsV2,
} from '../staking/populate-root-coldkeys.js';
import { doSetPendingChildren } from '../staking/set-children.js';
import {
  EMAPriceHalvingBlocks,
  FirstEmissionBlockNumber,
  LastEpochBlock,
  RootProp,
  SubnetMovingAlpha,
  SubnetMovingPrice,
  TimelockedWeightCommits,
} from '../storage/index.js';
import { getNetuid } from '../subnets/mechanism-index.js';
import { updateRegistrationPricesForNetworks } from '../subnets/registration-price.js';
import { getAllSubnetNetuids } from '../subnets/subnet.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { getBlockEmission } from './block-emission.js';
import { epochsDeferredThisBlock } from './drain-pending.js';
import { revealCrv3CommitsForSubnet } from './reveal-commits.js';
import { rootProportion } from './root-proportion.js';
import { runCoinbase } from './run-coinbase.js';
import { getNonRootNetuids, getSubnetsToEmitTo } from './subnet-emissions.js';

/** Never fails: each part keeps its failures to itself. Source: `block_step`. */
export function blockStep(ctx: Context): void {
  updateRegistrationPricesForNetworks(ctx);
  const credit = getBlockEmission(ctx);
  revealCrv3Commits(ctx);
  runCoinbase(ctx, credit);
  const emitting = getSubnetsToEmitTo(ctx, getAllSubnetNetuids(ctx));
  for (const netuid of emitting) updateMovingPrice(ctx, netuid);
  for (const netuid of emitting) RootProp.insert(ctx, netuid, rootProportion(ctx, netuid));
  trySetPendingChildren(ctx);
  runAutoClaimRootDivs(ctx, ParentHash.get(ctx));
  populateRootColdkeyStakingMaps(ctx);
  populateRootColdkeyStakingMapsV2(ctx);
}

/** Moves the price average towards the spot price after this block's trades. Source: staking/stake_utils.rs `update_moving_price`. */
export function updateMovingPrice(ctx: Context, netuid: number): void {
  const moving = nextMovingPrice({
    moving: getMovingAlphaPrice(ctx, netuid),
    spot: currentAlphaPrice(ctx, netuid),
    movingAlpha: SubnetMovingAlpha.get(ctx),
    halvingBlocks: EMAPriceHalvingBlocks.get(ctx, netuid),
    firstEmissionBlock: FirstEmissionBlockNumber.get(ctx, netuid),
    now: getCurrentBlockAsU64(ctx),
  });
  SubnetMovingPrice.insert(ctx, netuid, moving);
}

/** Children change where an epoch has just run. Source: `try_set_pending_children`. */
function trySetPendingChildren(ctx: Context): void {
  const block = getCurrentBlockAsU64(ctx);
  for (const netuid of getAllSubnetNetuids(ctx)) {
    if (LastEpochBlock.get(ctx, netuid) === block) doSetPendingChildren(ctx, netuid);
  }
}

/** Subnets whose epoch has to wait reveal together with it. Source: `reveal_crv3_commits`. */
function revealCrv3Commits(ctx: Context): void {
  const committed = new Set<number>();
  for (const [index] of TimelockedWeightCommits.iter(ctx)) committed.add(getNetuid(index));
  if (committed.size === 0) return;
  const netuids = getNonRootNetuids(ctx);
  const deferred = epochsDeferredThisBlock(ctx, netuids, getCurrentBlockAsU64(ctx));
  for (const netuid of netuids) {
    if (committed.has(netuid) && !deferred.has(netuid)) revealCrv3CommitsForSubnet(ctx, netuid);
  }
}
