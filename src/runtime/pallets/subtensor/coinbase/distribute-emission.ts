/** The payments of an epoch. Source: coinbase/run_coinbase.rs; spec coinbase-and-emission.md 5.2. Amounts in alpha rao. */
import { cutTake } from '../../../../math/emission/dividends.js';
import { amountRatio } from '../../../../math/emission/proportion.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { epochWithMechanisms, type HotkeyEmission } from '../epoch/run-epoch.js';
import { AutoStakeAdded } from '../events/index.js';
import { getHotkeyTakeFloat } from '../staking/delegation.js';
import {
  increaseStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyOnSubnet,
} from '../staking/hotkey-stake.js';
import { autoLockOwnerCut } from '../staking/lock/lock-stake.js';
import { increaseRootClaimableForHotkeyAndSubnet } from '../staking/root-claimable.js';
import {
  AlphaDividendsPerSubnet,
  AutoStakeDestination,
  LastMechansimStepBlock,
  MinerBurned,
  OwnedHotkeys,
  Owner,
  RecycleOrBurn,
  RootAlphaDividendsPerSubnet,
  SubnetOwner,
  SubnetOwnerHotkey,
  SubnetUidToLeaseId,
  TotalHotkeyAlpha,
  TotalHotkeyAlphaLastEpoch,
  Uids,
} from '../storage/index.js';
import { distributeLeasedNetworkDividends } from '../subnets/lease-dividends.js';
import { getCurrentBlockAsU64 } from '../utils/current-block.js';
import { burnSubnetAlpha, recycleSubnetAlpha } from './alpha.js';
import { calculateDividends, type HotkeyDividend } from './dividends.js';
import type { DrainedEmission } from './drain-pending.js';

/** Runs and pays the epochs of a block, one subnet after the other. Source: `distribute_emissions_to_subnets`. */
export function distributeEmissionsToSubnets(ctx: Context, drained: readonly DrainedEmission[]): void {
  for (const emission of drained) {
    distributeEmission(ctx, emission);
    // Only now: the epoch reads here when the one before it ran.
    LastMechansimStepBlock.insert(ctx, emission.netuid, getCurrentBlockAsU64(ctx));
  }
}

/**
 * Runs a subnet's epoch and pays owner, miners, validators and root stakers. Validators get the miners' part as well when no
 * miner earned anything. Source: `distribute_emission`, `distribute_dividends_and_incentives`.
 */
export function distributeEmission(
  ctx: Context,
  { netuid, server, validator, root, owner }: DrainedEmission,
): void {
  const total = u64.saturatingAdd(u64.saturatingAdd(server, validator), root);
  const emissions = epochWithMechanisms(ctx, netuid, total);
  const hasIncentive = emissions.some((emission) => emission.server > 0n);
  const validatorAlpha = hasIncentive ? validator : u64.saturatingAdd(validator, server);
  const dividends = calculateDividends(ctx, netuid, emissions, validatorAlpha, root);

  payOwner(ctx, netuid, owner);
  payMiners(ctx, netuid, emissions);
  payValidators(ctx, netuid, dividends);
  payRootStakers(ctx, netuid, dividends);
}

/** The owner's cut becomes stake of the owner's hotkey; without an owner it belongs to nobody. */
function payOwner(ctx: Context, netuid: number, cut: bigint): void {
  const coldkey = SubnetOwner.tryGet(ctx, netuid);
  const hotkey = SubnetOwnerHotkey.tryGet(ctx, netuid);
  if (coldkey === undefined || hotkey === undefined) return;
  increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, cut);
  const leaseId = SubnetUidToLeaseId.get(ctx, netuid);
  if (leaseId !== undefined) distributeLeasedNetworkDividends(ctx, leaseId, cut);
  autoLockOwnerCut(ctx, netuid, cut);
}

/** Registered hotkeys of the subnet's owner, which earn no incentive. Source: `get_owner_hotkeys`, whose order is of no effect. */
function getOwnerHotkeys(ctx: Context, netuid: number): ReadonlySet<AccountId> {
  const owned = OwnedHotkeys.get(ctx, SubnetOwner.get(ctx, netuid));
  const hotkey = SubnetOwnerHotkey.tryGet(ctx, netuid);
  const candidates = hotkey === undefined ? owned : [...owned, hotkey];
  return new Set(candidates.filter((candidate) => Uids.contains(ctx, netuid, candidate)));
}

/**
 * Incentive becomes stake, where the miner's coldkey wants it; what the owner's own hotkeys mined is recycled or burned, and
 * its part of the whole is noted. Emits AutoStakeAdded.
 */
function payMiners(ctx: Context, netuid: number, emissions: readonly HotkeyEmission[]): void {
  const ownerHotkeys = getOwnerHotkeys(ctx, netuid);
  let total = 0n;
  let withheld = 0n;
  for (const { hotkey, server: incentive } of emissions) {
    total = u64.saturatingAdd(total, incentive);
    if (ownerHotkeys.has(hotkey)) {
      withheld = u64.saturatingAdd(withheld, incentive);
      const isRecycled = RecycleOrBurn.get(ctx, netuid) === 'Recycle';
      if (isRecycled) recycleSubnetAlpha(ctx, netuid, incentive);
      else burnSubnetAlpha(ctx, netuid, incentive);
      continue;
    }
    const owner = Owner.get(ctx, hotkey);
    const destination = AutoStakeDestination.get(ctx, owner, netuid);
    if (destination !== undefined)
      AutoStakeAdded.deposit(ctx, { netuid, destination, hotkey, owner, incentive });
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, destination ?? hotkey, owner, netuid, incentive);
  }
  MinerBurned.insert(ctx, netuid, amountRatio(withheld, total));
}

/** The delegate's take goes to the hotkey's owner, the rest to everybody who staked on it, the owner included. */
function payValidators(ctx: Context, netuid: number, dividends: readonly HotkeyDividend[]): void {
  AlphaDividendsPerSubnet.clearPrefix(ctx, netuid);
  for (const { hotkey, alpha } of dividends) {
    const { take, rest } = cutTake(alpha, getHotkeyTakeFloat(ctx, hotkey));
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, Owner.get(ctx, hotkey), netuid, take);
    increaseStakeForHotkeyOnSubnet(ctx, hotkey, netuid, rest);
    AlphaDividendsPerSubnet.mutate(ctx, netuid, hotkey, (sum) => u64.saturatingAdd(sum, rest));
    TotalHotkeyAlphaLastEpoch.insert(ctx, hotkey, netuid, TotalHotkeyAlpha.get(ctx, hotkey, netuid));
  }
}

/** The rest after the take can be claimed by whoever has root stake on the hotkey. */
function payRootStakers(ctx: Context, netuid: number, dividends: readonly HotkeyDividend[]): void {
  RootAlphaDividendsPerSubnet.clearPrefix(ctx, netuid);
  for (const { hotkey, root } of dividends) {
    const { take, rest } = cutTake(root, getHotkeyTakeFloat(ctx, hotkey));
    increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, Owner.get(ctx, hotkey), netuid, take);
    increaseRootClaimableForHotkeyAndSubnet(ctx, hotkey, netuid, rest);
    RootAlphaDividendsPerSubnet.mutate(ctx, netuid, hotkey, (sum) => u64.saturatingAdd(sum, rest));
  }
}
