import * as archive from './families/archive.js';
import * as author from './families/author.js';
import * as chain from './families/chain.js';
import * as chainHead from './families/chain-head.js';
import * as chainSpec from './families/chain-spec.js';
import * as devChain from './families/dev-chain.js';
import * as devState from './families/dev-state.js';
import * as devTime from './families/dev-time.js';
import * as payment from './families/payment.js';
import * as rpc from './families/rpc.js';
import * as state from './families/state.js';
import * as subtensor from './families/subtensor.js';
import * as system from './families/system.js';
import * as transaction from './families/transaction.js';
import type { Handler } from './handler.js';

const FAMILIES: readonly Readonly<Record<string, Handler>>[] = [
  archive,
  author,
  chain,
  chainHead,
  chainSpec,
  devChain,
  devState,
  devTime,
  payment,
  rpc,
  state,
  subtensor,
  system,
  transaction,
];

/** Other names of the same methods, as the real node serves them. */
const ALIASES: Readonly<Record<string, string>> = {
  account_nextIndex: 'system_accountNextIndex',
  chain_getFinalisedHead: 'chain_getFinalizedHead',
  chain_getHead: 'chain_getBlockHash',
  chain_getRuntimeVersion: 'state_getRuntimeVersion',
  chain_subscribeFinalisedHeads: 'chain_subscribeFinalizedHeads',
  chain_subscribeNewHead: 'chain_subscribeNewHeads',
  chain_unsubscribeFinalisedHeads: 'chain_unsubscribeFinalizedHeads',
  chain_unsubscribeNewHead: 'chain_unsubscribeNewHeads',
  state_callAt: 'state_call',
  state_getKeysPagedAt: 'state_getKeysPaged',
  state_getStorageAt: 'state_getStorage',
  state_getStorageHashAt: 'state_getStorageHash',
  state_getStorageSizeAt: 'state_getStorageSize',
  system_dryRunAt: 'system_dryRun',
  subscribe_newHead: 'chain_subscribeNewHeads',
  unsubscribe_newHead: 'chain_unsubscribeNewHeads',
};

/** Every method by name, for the in-process provider and the server alike. Without `dev` no method changes the chain by force. */
export function handlerTable({ dev = true } = {}): ReadonlyMap<string, Handler> {
  const table = new Map<string, Handler>();
  for (const family of FAMILIES)
    for (const [name, handler] of Object.entries(family)) table.set(name, handler);
  for (const [alias, name] of Object.entries(ALIASES)) table.set(alias, table.get(name)!);
  if (!dev) for (const name of table.keys()) if (name.startsWith('dev_')) table.delete(name);
  return table;
}
