import { executiveApis } from './frame/executive/runtime-apis.js';
import type { Runtime } from './frame/runtime.js';
import type { RuntimeApi } from './frame/runtime-api.js';
import { auraApi } from './pallets/aura/runtime-api.js';
import { shieldApi } from './pallets/mev-shield/runtime-api.js';
import { proxyFilterApi } from './pallets/proxy/runtime-api.js';
import {
  delegateInfoRuntimeApi,
  neuronInfoRuntimeApi,
  stakeInfoRuntimeApi,
  subnetInfoRuntimeApi,
  subnetRegistrationRuntimeApi,
} from './pallets/subtensor/rpc-info/runtime-apis.js';
import { swapRuntimeApi } from './pallets/swap/runtime-api.js';
import { accountNonceApi } from './pallets/system/runtime-api.js';
import { transactionPaymentApis } from './pallets/transaction-payment/runtime-api.js';

/** Every runtime API of `runtime`, in the chain's order, which is that of metadata. Source: runtime lib.rs, `impl_runtime_apis`. */
export function allRuntimeApis(runtime: Runtime): readonly RuntimeApi[] {
  const apis: readonly RuntimeApi[] = [
    ...executiveApis(runtime, () => apis),
    auraApi,
    accountNonceApi,
    ...transactionPaymentApis(runtime),
    delegateInfoRuntimeApi,
    neuronInfoRuntimeApi,
    subnetInfoRuntimeApi,
    stakeInfoRuntimeApi,
    subnetRegistrationRuntimeApi,
    proxyFilterApi(runtime),
    swapRuntimeApi,
    shieldApi(runtime),
  ];
  return apis;
}
