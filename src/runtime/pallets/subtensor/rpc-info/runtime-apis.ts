import { apiMethod, type RuntimeApi } from '../../../frame/runtime-api.js';
import { btreeMap, compact, option, tuple, u16, u64, vec } from '../../../frame/scale/index.js';
import { AccountId32, AlphaBalance, MechId, NetUid, TaoBalance, U64F64 } from '../../../types/base.js';
import { LockState } from '../../../types/subtensor.js';
import * as types from '../../../types/subtensor-info/index.js';
import { getNextEpochStartBlock } from '../coinbase/epoch-schedule.js';
import { getColdkeyLock } from '../staking/lock/availability.js';
import { hotkeyConviction, subnetKing } from '../staking/lock/conviction.js';
import { AutoStakeDestination } from '../storage/index.js';
import { getNetworkLockCost } from '../subnets/network-lock.js';
import { getNetworkToPrune } from '../subnets/network-to-prune.js';
import { getSubnetAccountId } from '../subnets/subnet-account.js';
import { getDelegate, getDelegated, getDelegates } from './delegate-info.js';
import { getAllDynamicInfo, getDynamicInfo } from './dynamic-info.js';
import {
  getAllMechagraphs,
  getAllMetagraphs,
  getMechagraph,
  getMetagraph,
  getSubnetState,
} from './metagraph.js';
import { getNeuron, getNeuronLite, getNeurons, getNeuronsLite } from './neuron-info.js';
import { getSelectiveMechagraph, getSelectiveMetagraph } from './selective-metagraph.js';
import * as stake from './stake-info.js';
import {
  getSubnetHyperparams,
  getSubnetHyperparamsV2,
  getSubnetHyperparamsV3,
} from './subnet-hyperparams.js';
import { getSubnetInfo, getSubnetInfoV2, getSubnetsInfo, getSubnetsInfoV2 } from './subnet-info.js';

/** The runtime APIs of the pallet. Source: runtime lib.rs, `impl_runtime_apis`; spec subnets-and-registration.md 13. */
const netuid = { netuid: NetUid };

export const delegateInfoRuntimeApi: RuntimeApi = {
  name: 'DelegateInfoRuntimeApi',
  version: 1,
  docs: 'Delegates, their nominators and returns.',
  methods: [
    apiMethod('get_delegates', {}, vec(types.DelegateInfo), (ctx) => getDelegates(ctx)),
    apiMethod('get_delegate', { delegate_account: AccountId32 }, option(types.DelegateInfo), (ctx, args) =>
      getDelegate(ctx, args.delegate_account),
    ),
    apiMethod(
      'get_delegated',
      { delegatee_account: AccountId32 },
      vec(tuple(types.DelegateInfo, tuple(compact(NetUid), compact(AlphaBalance)))),
      (ctx, args) => getDelegated(ctx, args.delegatee_account),
    ),
  ],
};

export const neuronInfoRuntimeApi: RuntimeApi = {
  name: 'NeuronInfoRuntimeApi',
  version: 1,
  docs: 'The neurons of a subnet.',
  methods: [
    apiMethod('get_neurons', netuid, vec(types.NeuronInfo), (ctx, args) => getNeurons(ctx, args.netuid)),
    apiMethod('get_neuron', { netuid: NetUid, uid: u16 }, option(types.NeuronInfo), (ctx, args) =>
      getNeuron(ctx, args.netuid, args.uid),
    ),
    apiMethod('get_neurons_lite', netuid, vec(types.NeuronInfoLite), (ctx, args) =>
      getNeuronsLite(ctx, args.netuid),
    ),
    apiMethod('get_neuron_lite', { netuid: NetUid, uid: u16 }, option(types.NeuronInfoLite), (ctx, args) =>
      getNeuronLite(ctx, args.netuid, args.uid),
    ),
  ],
};

const selective = { netuid: NetUid, metagraph_indexes: vec(u16) };
const selectiveMechanism = { netuid: NetUid, subid: MechId, metagraph_indexes: vec(u16) };

export const subnetInfoRuntimeApi: RuntimeApi = {
  name: 'SubnetInfoRuntimeApi',
  version: 2,
  docs: 'Subnets: parameters, metagraphs, schedule.',
  methods: [
    apiMethod('get_subnet_info', netuid, option(types.SubnetInfo), (ctx, args) =>
      getSubnetInfo(ctx, args.netuid),
    ),
    apiMethod('get_subnets_info', {}, vec(option(types.SubnetInfo)), (ctx) => getSubnetsInfo(ctx)),
    apiMethod('get_subnet_info_v2', netuid, option(types.SubnetInfov2), (ctx, args) =>
      getSubnetInfoV2(ctx, args.netuid),
    ),
    apiMethod('get_subnets_info_v2', {}, vec(option(types.SubnetInfov2)), (ctx) => getSubnetsInfoV2(ctx)),
    apiMethod('get_subnet_hyperparams', netuid, option(types.SubnetHyperparams), (ctx, args) =>
      getSubnetHyperparams(ctx, args.netuid),
    ),
    apiMethod('get_subnet_hyperparams_v2', netuid, option(types.SubnetHyperparamsV2), (ctx, args) =>
      getSubnetHyperparamsV2(ctx, args.netuid),
    ),
    apiMethod('get_all_dynamic_info', {}, vec(option(types.DynamicInfo)), (ctx) => getAllDynamicInfo(ctx)),
    apiMethod('get_all_metagraphs', {}, vec(option(types.Metagraph)), (ctx) => getAllMetagraphs(ctx)),
    apiMethod('get_metagraph', netuid, option(types.Metagraph), (ctx, args) =>
      getMetagraph(ctx, args.netuid),
    ),
    apiMethod('get_all_mechagraphs', {}, vec(option(types.Metagraph)), (ctx) => getAllMechagraphs(ctx)),
    apiMethod('get_mechagraph', { netuid: NetUid, mecid: MechId }, option(types.Metagraph), (ctx, args) =>
      getMechagraph(ctx, args.netuid, args.mecid),
    ),
    apiMethod('get_dynamic_info', netuid, option(types.DynamicInfo), (ctx, args) =>
      getDynamicInfo(ctx, args.netuid),
    ),
    apiMethod('get_subnet_state', netuid, option(types.SubnetState), (ctx, args) =>
      getSubnetState(ctx, args.netuid),
    ),
    apiMethod('get_selective_metagraph', selective, option(types.SelectiveMetagraph), (ctx, args) =>
      getSelectiveMetagraph(ctx, args.netuid, args.metagraph_indexes),
    ),
    apiMethod(
      'get_coldkey_auto_stake_hotkey',
      { coldkey: AccountId32, netuid: NetUid },
      option(AccountId32),
      (ctx, args) => AutoStakeDestination.get(ctx, args.coldkey, args.netuid),
    ),
    apiMethod('get_selective_mechagraph', selectiveMechanism, option(types.SelectiveMetagraph), (ctx, args) =>
      getSelectiveMechagraph(ctx, args.netuid, args.subid, args.metagraph_indexes),
    ),
    apiMethod('get_subnet_to_prune', {}, option(NetUid), (ctx) => getNetworkToPrune(ctx)),
    apiMethod('get_subnet_account_id', netuid, option(AccountId32), (ctx, args) =>
      getSubnetAccountId(ctx, args.netuid),
    ),
    apiMethod('get_next_epoch_start_block', netuid, option(u64), (ctx, args) =>
      getNextEpochStartBlock(ctx, args.netuid),
    ),
    apiMethod('get_subnet_hyperparams_v3', netuid, option(vec(types.HyperparamEntry)), (ctx, args) =>
      getSubnetHyperparamsV3(ctx, args.netuid),
    ),
  ],
};

const availabilityBySubnet = btreeMap(NetUid, types.StakeAvailability);
const position = option(tuple(AccountId32, NetUid));

export const stakeInfoRuntimeApi: RuntimeApi = {
  name: 'StakeInfoRuntimeApi',
  version: 1,
  docs: 'Stake, locks and fees of coldkeys.',
  methods: [
    apiMethod(
      'get_stake_info_for_coldkey',
      { coldkey_account: AccountId32 },
      vec(types.StakeInfo),
      (ctx, args) => stake.getStakeInfoForColdkey(ctx, args.coldkey_account),
    ),
    apiMethod(
      'get_stake_info_for_coldkeys',
      { coldkey_accounts: vec(AccountId32) },
      vec(tuple(AccountId32, vec(types.StakeInfo))),
      (ctx, args) => stake.getStakeInfoForColdkeys(ctx, args.coldkey_accounts),
    ),
    apiMethod(
      'get_stake_info_for_hotkey_coldkey_netuid',
      { hotkey_account: AccountId32, coldkey_account: AccountId32, netuid: NetUid },
      option(types.StakeInfo),
      (ctx, args) =>
        stake.getStakeInfoForHotkeyColdkeyNetuid(ctx, args.hotkey_account, args.coldkey_account, args.netuid),
    ),
    apiMethod(
      'get_stake_availability_for_coldkeys',
      { coldkey_accounts: vec(AccountId32), netuids: option(vec(NetUid)) },
      btreeMap(AccountId32, availabilityBySubnet),
      (ctx, args) => stake.getStakeAvailabilityForColdkeys(ctx, args.coldkey_accounts, args.netuids),
    ),
    apiMethod(
      'get_stake_fee',
      {
        origin: position,
        origin_coldkey_account: AccountId32,
        destination: position,
        destination_coldkey_account: AccountId32,
        amount: u64,
      },
      u64,
      (ctx, args) => stake.getStakeFee(ctx, args.origin, args.destination, args.amount),
    ),
    apiMethod('get_coldkey_lock', { coldkey: AccountId32, netuid: NetUid }, option(LockState), (ctx, args) =>
      getColdkeyLock(ctx, args.coldkey, args.netuid),
    ),
    apiMethod('get_hotkey_conviction', { hotkey: AccountId32, netuid: NetUid }, U64F64, (ctx, args) =>
      hotkeyConviction(ctx, args.hotkey, args.netuid),
    ),
    apiMethod('get_most_convicted_hotkey_on_subnet', netuid, option(AccountId32), (ctx, args) =>
      subnetKing(ctx, args.netuid),
    ),
  ],
};

export const subnetRegistrationRuntimeApi: RuntimeApi = {
  name: 'SubnetRegistrationRuntimeApi',
  version: 1,
  docs: 'What a new subnet costs.',
  methods: [apiMethod('get_network_registration_cost', {}, TaoBalance, (ctx) => getNetworkLockCost(ctx))],
};
