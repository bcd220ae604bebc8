import { rootProportion as proportion } from '../../../../math/emission/root-proportion.js';
import type { U96F32 } from '../../../../math/fixed/types.js';
import { u64 } from '../../../../math/integer.js';
import type { Context } from '../../../frame/context.js';
import { getTaoWeight } from '../staking/stake-weights.js';
import { SubnetAlphaIn, SubnetAlphaOut } from '../storage/index.js';
import { ROOT_NETUID } from '../subnets/subnet.js';
import { getSubnetTao } from './tao.js';

/**
 * Alpha of a subnet in the pool and outside of it, rao. Source: staking/stake_utils.rs `get_alpha_issuance`; spec
 * coinbase-and-emission.md 2.5.
 */
export function getAlphaIssuance(ctx: Context, netuid: number): bigint {
  return u64.saturatingAdd(SubnetAlphaIn.get(ctx, netuid), SubnetAlphaOut.get(ctx, netuid));
}

/** Weight of all root stake beside the subnet's alpha, 0..1. Source: coinbase/block_step.rs `root_proportion`. */
export function rootProportion(ctx: Context, netuid: number): U96F32 {
  return proportion(getSubnetTao(ctx, ROOT_NETUID), getTaoWeight(ctx), getAlphaIssuance(ctx, netuid));
}
