/**
 * What stake counts in consensus: alpha and root TAO, shared between parents and children.
 * Source: staking/stake_utils.rs; spec epoch-and-weights.md 6.3.
 */
import { fromU64Proportion, inheritedStake, totalStakeWeight } from '../../../../math/epoch/stake-weight.js';
import { I64F64, type U96F32 } from '../../../../math/fixed/types.js';
import type { Context } from '../../../frame/context.js';
import type { AccountId } from '../../../frame/origin.js';
import { ChildKeys, CKBurn, Keys, ParentKeys, SubnetworkN, TaoWeight } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getStakeForHotkeyOnSubnet } from './hotkey-stake.js';

/** Stake of one neuron, or vectors over the uids of a subnet: all in rao. */
export interface StakeWeights<T> {
  /** alpha + TAO · tao weight. */
  readonly total: T;
  /** Inherited alpha on the subnet. */
  readonly alpha: T;
  /** Inherited TAO on root. */
  readonly tao: T;
}

/** Weight of root TAO against alpha, 0..1. Source: `get_tao_weight`. */
export function getTaoWeight(ctx: Context): U96F32 {
  return fromU64Proportion(TaoWeight.get(ctx));
}

/** Share of the childkey take that is burned, 0..1. Source: `get_ck_burn`. */
export function getCkBurn(ctx: Context): U96F32 {
  return fromU64Proportion(CKBurn.get(ctx));
}

/** Source: `get_stake_weights_for_hotkey_on_subnet`. */
export function getStakeWeightsForHotkeyOnSubnet(
  ctx: Context,
  hotkey: AccountId,
  netuid: number,
): StakeWeights<I64F64> {
  return weigh(ctx, hotkey, netuid, getTaoWeight(ctx));
}

/** By uid; a uid without a hotkey counts zero. Source: `get_stake_weights_for_network`. */
export function getStakeWeightsForNetwork(ctx: Context, netuid: number): StakeWeights<I64F64[]> {
  const taoWeight = getTaoWeight(ctx);
  const vectors = { total: [] as I64F64[], alpha: [] as I64F64[], tao: [] as I64F64[] };
  const size = SubnetworkN.get(ctx, netuid);
  for (let uid = 0; uid < size; uid++) {
    const hotkey = Keys.tryGet(ctx, netuid, uid);
    const stake = hotkey === undefined ? NOTHING : weigh(ctx, hotkey, netuid, taoWeight);
    vectors.total.push(stake.total);
    vectors.alpha.push(stake.alpha);
    vectors.tao.push(stake.tao);
  }
  return vectors;
}

const NOTHING: StakeWeights<I64F64> = { total: I64F64.ZERO, alpha: I64F64.ZERO, tao: I64F64.ZERO };

function weigh(ctx: Context, hotkey: AccountId, netuid: number, taoWeight: U96F32): StakeWeights<I64F64> {
  const alpha = getInheritedForHotkeyOnSubnet(ctx, hotkey, netuid);
  const tao = getTaoInheritedForHotkeyOnSubnet(ctx, hotkey, netuid);
  return {
    total: totalStakeWeight(alpha, tao, taoWeight),
    alpha: I64F64.fromNum(alpha),
    tao: I64F64.fromNum(tao),
  };
}

/**
 * TAO rao on root after what children take over and parents give.
 * Source: `get_tao_inherited_for_hotkey_on_subnet`.
 */
export function getTaoInheritedForHotkeyOnSubnet(ctx: Context, hotkey: AccountId, netuid: number): bigint {
  return inherited(ctx, hotkey, netuid, ROOT_NETUID);
}

/**
 * Alpha rao after what children take over and parents give; root has neither.
 * Source: `get_inherited_for_hotkey_on_subnet`.
 */
export function getInheritedForHotkeyOnSubnet(ctx: Context, hotkey: AccountId, netuid: number): bigint {
  if (netuid === ROOT_NETUID) return getStakeForHotkeyOnSubnet(ctx, hotkey, netuid);
  return inherited(ctx, hotkey, netuid, netuid);
}

/** Stake on `stakeNetuid`, shared as the relations on `netuid` say. */
function inherited(ctx: Context, hotkey: AccountId, netuid: number, stakeNetuid: number): bigint {
  const own = getStakeForHotkeyOnSubnet(ctx, hotkey, stakeNetuid);
  const children = ChildKeys.get(ctx, hotkey, netuid);
  const parents = ParentKeys.get(ctx, hotkey, netuid);
  if (children.length === 0 && parents.length === 0) return own;
  return inheritedStake(
    own,
    children.map(([proportion]) => proportion),
    parents.map(([proportion, parent]) => ({
      proportion,
      stake: getStakeForHotkeyOnSubnet(ctx, parent, stakeNetuid),
    })),
  );
}
