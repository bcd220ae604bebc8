/**
 * Every kind of provider: a chain in this process, the same chain behind a WebSocket, and a live node when TAO_TEST_NODE
 * holds its address.
 */
import type { JsonRpcProvider } from '../../src/provider/json-rpc-provider.js';
import { WebSocketProvider } from '../../src/provider/web-socket-provider.js';
import { openChain } from '../../src/runtime/node/index.js';
import { startServer } from '../../src/runtime/node/server/server.js';

export interface Subject {
  readonly provider: JsonRpcProvider;
  close(): Promise<void>;
}

async function inProcess(): Promise<Subject> {
  const chain = await openChain();
  return { provider: chain.provider, close: () => chain.provider.close() };
}

async function overWebSocket(): Promise<Subject> {
  const chain = await openChain();
  const server = await startServer(chain.node, { port: 0 });
  const provider = new WebSocketProvider(server.url);
  return {
    provider,
    async close() {
      await provider.close();
      await server.close();
      await chain.close();
    },
  };
}

async function live(url: string): Promise<Subject> {
  const provider = new WebSocketProvider(url);
  return { provider, close: () => provider.close() };
}

type Named = [name: string, open: () => Promise<Subject>];

/** Those on which anything may be done. */
export const SIMULATED: Named[] = [
  ['in process', inProcess],
  ['WebSocket', overWebSocket],
];

const LIVE = process.env.TAO_TEST_NODE;

/** Those that may be asked questions. */
export const ALL: Named[] = LIVE ? [...SIMULATED, ['live', () => live(LIVE)]] : SIMULATED;
