/**
 * The real node's own methods: runtime APIs under other names. Most give the SCALE bytes of the answer as a list of numbers.
 * Source: subtensor `pallets/subtensor/rpc`, `pallets/swap/rpc`.
 */
import * as $ from '@dedot/shape';
import { fromHex } from '../../../../codec/hex.js';
import { callRuntime } from '../call-runtime.js';
import type { Handler } from '../handler.js';
import { accountParam, hashParam, numberParam, type Params } from '../params.js';
import { invalidParams, RpcError } from '../rpc-error.js';

type Encode = (params: Params, at: number) => Uint8Array;

const u16: Encode = (params, at) => $.u16.encode(numberParam(params, at, { max: 0xffff }));
const u8: Encode = (params, at) => $.u8.encode(numberParam(params, at, { max: 0xff }));
const u64: Encode = (params, at) =>
  $.u64.encode(BigInt(numberParam(params, at, { max: Number.MAX_SAFE_INTEGER })));
const account: Encode = (params, at) => fromHex(accountParam(params, at));
/** The 32 bytes of an account as a list of numbers. */
const accountBytes: Encode = (params, at) => {
  const bytes = numbers(params, at, 0xff);
  if (bytes.length !== 32) throw invalidParams(`parameter ${at + 1} is not an account of 32 bytes`);
  return Uint8Array.from(bytes);
};
const u16s: Encode = (params, at) => {
  const list = numbers(params, at, 0xffff);
  return Buffer.concat([$.compactU32.encode(list.length), ...list.map((one) => $.u16.encode(one))]);
};

function numbers(params: Params, at: number, max: number): number[] {
  const list = params[at];
  if (!Array.isArray(list) || list.length > 4096) throw invalidParams(`parameter ${at + 1} is not a list`);
  return list.map((_, index) => numberParam(list, index, { max }));
}

type Decode = (answer: Uint8Array) => unknown;
const asBytes: Decode = (answer) => [...answer];

/** The parameters come first, then the block hash. */
function apiMethod(name: string, encoders: readonly Encode[] = [], decode: Decode = asBytes): Handler {
  return async (context, params) => {
    const input = Buffer.concat(encoders.map((encode, at) => encode(params, at)));
    const hash = hashParam(params, encoders.length);
    try {
      return decode(await callRuntime(context, name, input, hash));
    } catch (error) {
      if (error instanceof RpcError && error.code === 4003) throw new RpcError(1, error.message);
      throw error;
    }
  };
}

export const delegateInfo_getDelegates = apiMethod('DelegateInfoRuntimeApi_get_delegates');
export const delegateInfo_getDelegate = apiMethod('DelegateInfoRuntimeApi_get_delegate', [accountBytes]);
export const delegateInfo_getDelegated = apiMethod('DelegateInfoRuntimeApi_get_delegated', [accountBytes]);
export const neuronInfo_getNeuronsLite = apiMethod('NeuronInfoRuntimeApi_get_neurons_lite', [u16]);
export const neuronInfo_getNeuronLite = apiMethod('NeuronInfoRuntimeApi_get_neuron_lite', [u16, u16]);
export const neuronInfo_getNeurons = apiMethod('NeuronInfoRuntimeApi_get_neurons', [u16]);
export const neuronInfo_getNeuron = apiMethod('NeuronInfoRuntimeApi_get_neuron', [u16, u16]);
export const subnetInfo_getSubnetInfo = apiMethod('SubnetInfoRuntimeApi_get_subnet_info', [u16]);
export const subnetInfo_getSubnetsInfo = apiMethod('SubnetInfoRuntimeApi_get_subnets_info');
export const subnetInfo_getSubnetInfo_v2 = apiMethod('SubnetInfoRuntimeApi_get_subnet_info_v2', [u16]);
export const subnetInfo_getSubnetsInfo_v2 = apiMethod('SubnetInfoRuntimeApi_get_subnets_info_v2');
export const subnetInfo_getSubnetHyperparams = apiMethod('SubnetInfoRuntimeApi_get_subnet_hyperparams', [
  u16,
]);
export const subnetInfo_getSubnetHyperparamsV2 = apiMethod('SubnetInfoRuntimeApi_get_subnet_hyperparams_v2', [
  u16,
]);
export const subnetInfo_getAllDynamicInfo = apiMethod('SubnetInfoRuntimeApi_get_all_dynamic_info');
export const subnetInfo_getDynamicInfo = apiMethod('SubnetInfoRuntimeApi_get_dynamic_info', [u16]);
export const subnetInfo_getAllMetagraphs = apiMethod('SubnetInfoRuntimeApi_get_all_metagraphs');
export const subnetInfo_getMetagraph = apiMethod('SubnetInfoRuntimeApi_get_metagraph', [u16]);
export const subnetInfo_getAllMechagraphs = apiMethod('SubnetInfoRuntimeApi_get_all_mechagraphs');
export const subnetInfo_getMechagraph = apiMethod('SubnetInfoRuntimeApi_get_mechagraph', [u16, u8]);
export const subnetInfo_getSubnetState = apiMethod('SubnetInfoRuntimeApi_get_subnet_state', [u16]);
export const subnetInfo_getSelectiveMetagraph = apiMethod('SubnetInfoRuntimeApi_get_selective_metagraph', [
  u16,
  u16s,
]);
export const subnetInfo_getSelectiveMechagraph = apiMethod('SubnetInfoRuntimeApi_get_selective_mechagraph', [
  u16,
  u8,
  u16s,
]);
export const subnetInfo_getColdkeyAutoStakeHotkey = apiMethod(
  'SubnetInfoRuntimeApi_get_coldkey_auto_stake_hotkey',
  [account, u16],
);
export const subnetInfo_getSubnetAccountId = apiMethod('SubnetInfoRuntimeApi_get_subnet_account_id', [u16]);
export const stakeInfo_getColdkeyLock = apiMethod('StakeInfoRuntimeApi_get_coldkey_lock', [account, u16]);
export const swap_simSwapTaoForAlpha = apiMethod('SwapRuntimeApi_sim_swap_tao_for_alpha', [u16, u64]);
export const swap_simSwapAlphaForTao = apiMethod('SwapRuntimeApi_sim_swap_alpha_for_tao', [u16, u64]);

/** rao. */
export const subnetInfo_getLockCost = apiMethod(
  'SubnetRegistrationRuntimeApi_get_network_registration_cost',
  [],
  (answer) => Number($.u64.decode(answer)),
);
export const subnetInfo_getSubnetToPrune = apiMethod(
  'SubnetInfoRuntimeApi_get_subnet_to_prune',
  [],
  (answer) => (answer[0] === 1 ? $.u16.decode(answer.subarray(1)) : null),
);
/** rao of TAO for one alpha. */
export const swap_currentAlphaPrice = apiMethod('SwapRuntimeApi_current_alpha_price', [u16], (answer) =>
  Number($.u64.decode(answer)),
);
export const swap_currentAlphaPriceAll = apiMethod('SwapRuntimeApi_current_alpha_price_all', [], (answer) =>
  prices.decode(answer).map(([netuid, price]) => ({ netuid, price: Number(price) })),
);
const prices = $.array($.tuple($.u16, $.u64));
