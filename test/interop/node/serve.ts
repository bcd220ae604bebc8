import { type EmbeddedChain, type OpenChainOptions, openChain } from '../../../src/runtime/node/index.js';
import { type RpcServer, startServer } from '../../../src/runtime/node/server/server.js';

export interface ServedChain {
  readonly url: string;
  readonly chain: EmbeddedChain;
  close(): Promise<void>;
}

/** A fresh chain in memory, the official localnet's unless told otherwise, served on a free port; 10 blocks a second. */
export async function serveChain(options: OpenChainOptions = {}): Promise<ServedChain> {
  const sealing = { mode: 'interval', everyMs: 100 } as const;
  const chain = await openChain({ preset: 'localnet', sealing, ...options });
  const server: RpcServer = await startServer(chain.node, { port: 0 });
  return {
    url: server.url,
    chain,
    async close() {
      await server.close();
      await chain.close();
    },
  };
}
