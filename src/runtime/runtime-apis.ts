import type { RuntimeApi } from './frame/runtime-api.js';
import {
  delegateInfoRuntimeApi,
  neuronInfoRuntimeApi,
  stakeInfoRuntimeApi,
  subnetInfoRuntimeApi,
  subnetRegistrationRuntimeApi,
} from './pallets/subtensor/rpc-info/runtime-apis.js';
import { swapRuntimeApi } from './pallets/swap/runtime-api.js';

/** The runtime APIs of the pallets, in the order of the chain's metadata. The node adds those of the frame. */
export const palletApis: readonly RuntimeApi[] = [
  delegateInfoRuntimeApi,
  neuronInfoRuntimeApi,
  subnetInfoRuntimeApi,
  stakeInfoRuntimeApi,
  subnetRegistrationRuntimeApi,
  swapRuntimeApi,
];
