/**
 * Paying out root dividends. Amounts in alpha rao of the subnet. Source: staking/claim_root.rs; spec
 * coinbase-and-emission.md 6.2.
 */
import { rootClaimOwed, rootClaimPayable } from '../../../../math/emission/root-claim.js';
import { I96F32 } from '../../../../math/fixed/types.js';
import { u64, u128 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { fail } from '../../../frame/dispatch-error.js';
import type { AccountId } from '../../../frame/origin.js';
import { addWeights, dbWeight, type Weight, weight } from '../../../frame/weight.js';
import type { RootClaimTypeEnum } from '../../../types/subtensor.js';
import { MIN_PRICE } from '../../swap/swap.js';
import { recordProtocolOutflow } from '../coinbase/flow.js';
import { transferTaoFromSubnet } from '../coinbase/tao.js';
import { RootNetworkDoesNotExist } from '../errors.js';
import { RootClaimed as RootClaimedEvent, RootClaimTypeSet } from '../events/index.js';
import {
  RootClaimable,
  RootClaimableThreshold,
  RootClaimed,
  RootClaimType,
  StakingHotkeys,
  SubnetAlphaOut,
  SubnetRootSellTao,
  SubnetTAO,
  TotalStake,
} from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getSubnetAccountId } from '../subnets/subnet-account.js';
import {
  getStakeForHotkeyAndColdkeyOnSubnet,
  increaseStakeForHotkeyAndColdkeyOnSubnet,
} from './hotkey-stake.js';
import { addStakeAdjustRootClaimedForHotkeyAndColdkey } from './root-claimed.js';
import { swapAlphaForTao } from './swap-tao-alpha.js';

/**
 * What the coldkey's root stake has earned on a subnet since the beginning and is not claimed yet; may be negative. The rate
 * and the root stake are read where they are not given. Source: `get_root_owed_for_hotkey_coldkey_float`.
 */
export function getRootOwedForHotkeyColdkeyFloat(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
  rate = RootClaimable.get(ctx, hotkey).find(([other]) => other === netuid)?.[1] ?? I96F32.ZERO,
  stake = getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, ROOT_NETUID),
): I96F32 {
  return rootClaimOwed(rate, stake, RootClaimed.get(ctx, netuid, hotkey, coldkey));
}

/**
 * Pays what is owed on one subnet, unless it is below the threshold: as stake there, or sold and staked on
 * root. Whether anything was paid. Fails as the sale and the transfer of its TAO do. Source: `root_claim_on_subnet`.
 */
function rootClaimOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
  claimType: RootClaimTypeEnum,
  owed: I96F32,
): boolean {
  const alpha = rootClaimPayable(owed, RootClaimableThreshold.get(ctx, netuid));
  if (alpha === 0n) return false;
  if (isSwapped(claimType, netuid)) ctx.layer(() => sellForRootStake(ctx, hotkey, coldkey, netuid, alpha));
  else increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, netuid, alpha);
  RootClaimed.mutate(ctx, netuid, hotkey, coldkey, (claimed) => u128.saturatingAdd(claimed, alpha));
  return true;
}

function isSwapped(claimType: RootClaimTypeEnum, netuid: number): boolean {
  if (claimType.type === 'KeepSubnets') return !claimType.value.subnets.includes(netuid);
  return claimType.type === 'Swap';
}

function sellForRootStake(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  netuid: number,
  alpha: bigint,
): void {
  const { paidOut } = swapAlphaForTao(ctx, netuid, alpha, { limitPrice: MIN_PRICE, dropFees: true });
  const root = getSubnetAccountId(ctx, ROOT_NETUID) ?? fail(RootNetworkDoesNotExist);
  transferTaoFromSubnet(ctx, netuid, root, paidOut);
  SubnetRootSellTao.mutate(ctx, netuid, (total) => u64.saturatingAdd(total, paidOut));
  recordProtocolOutflow(ctx, netuid, paidOut);
  increaseStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, ROOT_NETUID, paidOut);
  SubnetTAO.mutate(ctx, ROOT_NETUID, (total) => u64.saturatingAdd(total, paidOut));
  SubnetAlphaOut.mutate(ctx, ROOT_NETUID, (total) => u64.saturatingAdd(total, paidOut));
  TotalStake.mutate(ctx, (total) => u64.saturatingAdd(total, paidOut));
  addStakeAdjustRootClaimedForHotkeyAndColdkey(ctx, hotkey, coldkey, paidOut);
}

/** Cost of one claim on one subnet. Source: `root_claim_on_subnet_weight`. */
const CLAIM_WEIGHT = addWeights(weight(60_000_000n, 6987n), dbWeight(7n, 5n));

/** Claims from one hotkey on all its subnets, or those given. The weight used. Source: `root_claim_all`. */
function rootClaimAll(
  ctx: Context,
  hotkey: AccountId,
  coldkey: AccountId,
  subnets: readonly number[] | undefined,
): Weight {
  const claimType = RootClaimType.get(ctx, coldkey);
  const getRootStake = () => getStakeForHotkeyAndColdkeyOnSubnet(ctx, hotkey, coldkey, ROOT_NETUID);
  let stake = getRootStake();
  let used = dbWeight(2n, 0n);
  for (const [netuid, rate] of RootClaimable.get(ctx, hotkey)) {
    if (subnets && !subnets.includes(netuid)) continue;
    const owed = getRootOwedForHotkeyColdkeyFloat(ctx, hotkey, coldkey, netuid, rate, stake);
    // Between two claims only one that was paid changes the root stake.
    if (rootClaimOnSubnet(ctx, hotkey, coldkey, netuid, claimType, owed)) stake = getRootStake();
    used = addWeights(used, CLAIM_WEIGHT);
  }
  return used;
}

/**
 * Claims from every hotkey of the coldkey, all or nothing. Emits RootClaimed even if nothing was due. The
 * weight used. Source: `do_root_claim`.
 */
export function doRootClaim(ctx: Context, coldkey: AccountId, subnets?: readonly number[]): Weight {
  return ctx.layer(() => {
    let used = dbWeight(1n, 0n);
    for (const hotkey of StakingHotkeys.get(ctx, coldkey)) {
      used = addWeights(used, dbWeight(1n, 0n), rootClaimAll(ctx, hotkey, coldkey, subnets));
    }
    RootClaimedEvent.deposit(ctx, { coldkey });
    return used;
  });
}

/** Source: `change_root_claim_type`. */
export function changeRootClaimType(ctx: Context, coldkey: AccountId, newType: RootClaimTypeEnum): void {
  RootClaimType.insert(ctx, coldkey, newType);
  RootClaimTypeSet.deposit(ctx, { coldkey, root_claim_type: newType });
}
