import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { RateLimit } from '../../../../../src/runtime/node/server/rate-limit.js';
import { type RpcServer, startServer } from '../../../../../src/runtime/node/server/server.js';

describe('RateLimit', () => {
  it('default: so many at once, and as many again in a minute, evenly', () => {
    let now = 0;
    const limit = new RateLimit(60, () => now);
    const takeAll = () => {
      let taken = 0;
      while (limit.take()) taken++;
      return taken;
    };
    expect(takeAll()).toBe(60);
    now += 999;
    expect(takeAll()).toBe(0);
    now += 1;
    expect(takeAll()).toBe(1);
    now += 1_000_000;
    expect(takeAll()).toBe(60);
  });
});

describe('startServer', () => {
  let chain: EmbeddedChain;
  let server: RpcServer;
  beforeAll(async () => {
    chain = await openChain();
    server = await startServer(chain.node, { port: 0, rateLimit: 3 });
  });
  afterAll(async () => {
    await server.close();
    await chain.close();
  });

  /** The answers to five calls on one connection, in the order of the calls. */
  async function fiveCalls(): Promise<unknown[]> {
    const socket = new WebSocket(server.url);
    await new Promise((resolve) => socket.once('open', resolve));
    const answers: unknown[] = [];
    const all = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        const { id, result, error } = JSON.parse(data.toString());
        answers[id] = result ?? error;
        if (Object.keys(answers).length === 5) resolve();
      });
    });
    for (let id = 0; id < 5; id++)
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, method: 'system_chain' }));
    await all;
    socket.close();
    return answers;
  }

  it('args: rateLimit counts per connection, which stays', async () => {
    const refused = { code: -32999, message: 'RPC rate limit exceeded' };
    for (let connection = 0; connection < 2; connection++) {
      expect(await fiveCalls()).toEqual(['Bittensor', 'Bittensor', 'Bittensor', refused, refused]);
    }
  });

  it('behavior: calls in one body count too', async () => {
    const call = { jsonrpc: '2.0', id: 1, method: 'system_chain' };
    const response = await fetch(`http://127.0.0.1:${server.port}`, {
      method: 'POST',
      body: JSON.stringify(Array(5).fill(call)),
    });
    const answers = (await response.json()) as { error?: { code: number } }[];
    expect(answers.map(({ error }) => error?.code)).toEqual([
      undefined,
      undefined,
      undefined,
      -32999,
      -32999,
    ]);
  });
});
