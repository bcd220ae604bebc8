import { executiveApis } from './frame/executive/runtime-apis.js';
import type { Runtime } from './frame/runtime.js';
import type { RuntimeApi } from './frame/runtime-api.js';
import { auraApi } from './pallets/aura/runtime-api.js';
import { shieldApi } from './pallets/mev-shield/runtime-api.js';
import { proxyFilterApi } from './pallets/proxy/runtime-api.js';
import { accountNonceApi } from './pallets/system/runtime-api.js';
import { transactionPaymentApis } from './pallets/transaction-payment/runtime-api.js';
import { palletApis } from './runtime-apis.js';

/** Every runtime API of `runtime`, in the order of metadata. */
export function allRuntimeApis(runtime: Runtime): readonly RuntimeApi[] {
  const apis: readonly RuntimeApi[] = [
    ...executiveApis(runtime, () => apis),
    auraApi,
    accountNonceApi,
    ...transactionPaymentApis(runtime),
    ...palletApis,
    shieldApi(runtime),
    proxyFilterApi(runtime),
  ];
  return apis;
}
