import type { Pallet } from '../frame/pallet.js';
import { adminUtils } from './admin-utils/index.js';
import { alphaAssets } from './alpha-assets/index.js';
import { aura } from './aura/index.js';
import { balances } from './balances/index.js';
import { commitments } from './commitments/index.js';
import { crowdloan } from './crowdloan/index.js';
import { drand } from './drand/index.js';
import { evmChainId } from './evm-chain-id/index.js';
import { limitOrders } from './limit-orders/index.js';
import { mevShield } from './mev-shield/index.js';
import { multisig } from './multisig/index.js';
import { preimage } from './preimage/index.js';
import { proxy } from './proxy/index.js';
import { randomness } from './randomness/index.js';
import { safeMode } from './safe-mode/index.js';
import { scheduler } from './scheduler/index.js';
import { subtensor } from './subtensor/index.js';
import { sudo } from './sudo/index.js';
import { swap } from './swap/index.js';
import { system } from './system/index.js';
import { timestamp } from './timestamp/index.js';
import { transactionPayment } from './transaction-payment/index.js';
import { utility } from './utility/index.js';

/** The pallets that exist here, by index, which is the order of their hooks and of metadata. */
export const pallets: readonly Pallet[] = [
  system,
  randomness,
  timestamp,
  aura,
  balances,
  transactionPayment,
  subtensor,
  utility,
  sudo,
  multisig,
  preimage,
  scheduler,
  proxy,
  commitments,
  adminUtils,
  safeMode,
  evmChainId,
  drand,
  crowdloan,
  swap,
  mevShield,
  alphaAssets,
  limitOrders,
];
