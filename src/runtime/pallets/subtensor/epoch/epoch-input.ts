/**
 * Reading from storage what an epoch computes on. Source: epoch/run_epoch.rs `epoch_mechanism`; spec
 * epoch-and-weights.md 6.1.
 */
import { earliestCommitBlocks } from '../../../../math/epoch/commit-blocks.js';
import type { MechanismEpochInput, SparseRow, SubnetEpochInput } from '../../../../math/epoch/types.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import type { StorageMap } from '../../../frame/storage.js';
import { getStakeWeightsForNetwork } from '../staking/stake-weights.js';
import * as storage from '../storage/index.js';
import { mechanismIndices } from '../subnets/mechanism-index.js';
import { getLastUpdate } from '../subnets/neuron-values.js';
import { getOwnerUid, getSubnetworkN } from '../subnets/uids.js';
import { currentEpochWithLookahead, getRevealPeriod } from '../subnets/weights/reveal-window.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';

/** The hotkey of every uid, by uid. Uids have no gaps. */
export function hotkeysByUid(ctx: Context, netuid: number): AccountId[] {
  return Array.from({ length: getSubnetworkN(ctx, netuid) }, (_, uid) => storage.Keys.get(ctx, netuid, uid));
}

/** Everything the subnet's epoch in the current block depends on; `hotkeys` as {@link hotkeysByUid} gives them. */
export function readEpochInput(
  ctx: Context,
  netuid: number,
  hotkeys: readonly AccountId[],
): SubnetEpochInput {
  return {
    n: hotkeys.length,
    block: getCurrentBlockAsU64(ctx),
    tempoBlocks: storage.Tempo.get(ctx, netuid),
    activityCutoffFactorMilli: storage.ActivityCutoffFactorMilli.get(ctx, netuid),
    blockAtRegistration: hotkeys.map((_, uid) => storage.BlockAtRegistration.get(ctx, netuid, uid)),
    totalStake: getStakeWeightsForNetwork(ctx, netuid).total,
    stakeThreshold: storage.StakeThreshold.get(ctx),
    ownerUid: getOwnerUid(ctx, netuid),
    validatorPermit: storage.ValidatorPermit.get(ctx, netuid),
    maxAllowedValidators: storage.MaxAllowedValidators.get(ctx, netuid),
    kappa: storage.Kappa.get(ctx, netuid),
    bondsPenalty: storage.BondsPenalty.get(ctx, netuid),
    bondsMovingAverage: storage.BondsMovingAverage.get(ctx, netuid),
    isYuma3: storage.Yuma3On.get(ctx, netuid),
    liquidAlpha: readLiquidAlpha(ctx, netuid),
    lastMechanismStepBlock: storage.LastMechansimStepBlock.get(ctx, netuid),
    mechanisms: mechanismIndices(ctx, netuid).map((index) => readMechanism(ctx, netuid, index, hotkeys)),
  };
}

function readLiquidAlpha(ctx: Context, netuid: number): SubnetEpochInput['liquidAlpha'] {
  if (!storage.LiquidAlphaOn.get(ctx, netuid)) return undefined;
  const [low, high] = storage.AlphaValues.get(ctx, netuid);
  return { low, high, steepness: storage.AlphaSigmoidSteepness.get(ctx, netuid) };
}

function readMechanism(
  ctx: Context,
  netuid: number,
  index: number,
  hotkeys: readonly AccountId[],
): MechanismEpochInput {
  return {
    lastUpdate: getLastUpdate(ctx, index),
    weights: readRows(ctx, storage.Weights, index, hotkeys.length),
    bonds: readRows(ctx, storage.Bonds, index, hotkeys.length),
    commitBlocks: storage.CommitRevealWeightsEnabled.get(ctx, netuid)
      ? readCommitBlocks(ctx, netuid, index, hotkeys)
      : undefined,
  };
}

function readRows(
  ctx: Context,
  rows: StorageMap<readonly [number, number], SparseRow>,
  index: number,
  n: number,
): (SparseRow | undefined)[] {
  return Array.from({ length: n }, (_, uid) => rows.tryGet(ctx, index, uid));
}

/** Block of each uid's earliest live commit. Commits of hotkeys without a uid do not count. */
function readCommitBlocks(
  ctx: Context,
  netuid: number,
  index: number,
  hotkeys: readonly AccountId[],
): bigint[] {
  const byHash = storage.WeightCommits.iterPrefix(ctx, index);
  const timelocked = storage.TimelockedWeightCommits.iterPrefix(ctx, index);
  const uids = new Map(hotkeys.map((hotkey, uid) => [hotkey, uid]));
  const commit = (who: AccountId, commitEpoch: bigint, commitBlock: bigint) => {
    const uid = uids.get(who);
    return uid === undefined ? [] : [{ uid, commitEpoch, commitBlock }];
  };
  return earliestCommitBlocks(
    hotkeys.length,
    byHash.flatMap(([who, queue]) => queue.flatMap(([, epoch, block]) => commit(who, epoch, block))),
    timelocked.flatMap(([epoch, queue]) => queue.flatMap(([who, block]) => commit(who, epoch, block))),
    currentEpochWithLookahead(ctx, netuid),
    getRevealPeriod(ctx, netuid),
  );
}
