import { Client } from '../client/index.js';
import { cachePath, type Network, simulationPath } from '../config/index.js';
import type { JsonRpcProvider } from '../provider/json-rpc-provider.js';
import { Chain } from './chain.js';
import type { Context } from './context.js';
import { metadataCache } from './metadata-cache.js';
import { findServer } from './sim/find-server.js';

/**
 * The chain a command talks to: opened in this process, or reached over a WebSocket, where a server has a simulated one too. Everything above sees one provider
 * and cannot tell which. It is closed when the command ends.
 *
 * @param at number of the block to read at; the best one without it
 * @throws NodeUnreachableError, ChainFileError, UnknownNetworkError
 */
export async function openChain(context: Context, at?: number): Promise<Chain> {
  const { network } = context;
  const { provider, isEmbedded = false } = await openProvider(context, network);
  context.onClose(() => provider.close());
  const cache = network.kind === 'remote' ? metadataCache(cachePath(context.host.env)) : undefined;
  return new Chain(new Client(provider, cache), network, at, isEmbedded);
}

async function openProvider(
  context: Context,
  network: Network,
): Promise<{ provider: JsonRpcProvider; isEmbedded?: boolean }> {
  if (network.kind === 'remote') {
    const { WebSocketProvider } = await import('../provider/web-socket-provider.js');
    return { provider: new WebSocketProvider(network.url) };
  }
  const dir = simulationPath(context.host.env, network.chain);
  const server = await findServer(dir, context.host.now());
  if (server) return server;
  const { openChain: openEmbedded } = await import('../runtime/node/index.js');
  const chain = await openEmbedded({ dir });
  context.onClose(() => chain.close());
  return { provider: chain.provider, isEmbedded: true };
}
