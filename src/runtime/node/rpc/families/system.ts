import { toHex } from '../../../../codec/hex.js';
import { decodeExtrinsic } from '../../../frame/transaction/extrinsic.js';
import { powers, refusing } from '../dev-params.js';
import type { Handler } from '../handler.js';
import { extrinsicParam } from '../opaque-extrinsic.js';
import { accountParam, hashParam } from '../params.js';
import { badDryRun, failedDryRun } from '../rpc-error.js';

export const system_name: Handler = () => 'tao';
export const system_version: Handler = () => '0.1.0';
export const system_chain: Handler = () => 'Bittensor';
/** `Live` would make btcli print links to an explorer. */
export const system_chainType: Handler = () => 'Local';
export const system_properties: Handler = () => ({
  isEthereum: false,
  ss58Format: 42,
  tokenDecimals: 9,
  tokenSymbol: 'TAO',
});
/** A simulated chain has no peers and is never behind. */
export const system_health: Handler = () => ({ peers: 0, isSyncing: false, shouldHavePeers: false });
export const system_peers: Handler = () => [];
export const system_nodeRoles: Handler = () => ['Authority'];
/** Another one each time the node starts. */
export const system_localPeerId: Handler = ({ node }) => node.id;
export const system_localListenAddresses: Handler = () => [];
export const system_syncState: Handler = ({ node }) => {
  const { number } = node.db.head;
  return { startingBlock: 0, currentBlock: number, highestBlock: number };
};

/** `[account]` → the nonce its next transaction needs, those waiting in the pool counted. */
export const system_accountNextIndex: Handler = ({ node }, params) =>
  node.pool.nextIndex(accountParam(params, 0));

/** `[extrinsic, hash?]` → how it would end in the next block, SCALE bytes of `ApplyExtrinsicResult`. */
export const system_dryRun: Handler = async (context, params) => {
  const { core, dev } = await powers(context, { authoring: true });
  const extrinsic = extrinsicParam(params, 0, badDryRun);
  try {
    decodeExtrinsic(extrinsic, core.runtime.runtime.extensions);
  } catch {
    throw failedDryRun('Execution failed: the extrinsic cannot be decoded');
  }
  return toHex(await refusing(() => dev.applyResult(core, extrinsic, hashParam(params, 1))));
};
