import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import WebSocket from 'ws';
import { PortInUseError } from '../../../../../src/errors/chain.js';
import { type EmbeddedChain, openChain } from '../../../../../src/runtime/node/index.js';
import { type RpcServer, startServer } from '../../../../../src/runtime/node/server/server.js';

let chain: EmbeddedChain;
let server: RpcServer;
beforeAll(async () => {
  chain = await openChain();
  server = await startServer(chain.node, { port: 0 });
});
afterAll(async () => {
  await server.close();
  await chain.close();
});

interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

function http(body: string | undefined, options: { method?: string; path?: string; headers?: object } = {}) {
  return new Promise<HttpAnswer>((resolve, reject) => {
    const { method = 'POST', path = '/', headers = {} } = options;
    const message = httpRequest(
      { port: server.port, host: '127.0.0.1', method, path, headers: headers as Record<string, string> },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    message.on('error', reject);
    message.end(body);
  });
}

/** Sends frames on one connection and gives as many answers. */
async function webSocket(
  frames: string[],
  answers: number,
  headers: Record<string, string> = {},
): Promise<string[]> {
  const socket = new WebSocket(server.url, { headers });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const got: string[] = [];
  const all = new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      if (got.push(data.toString()) === answers) resolve();
    });
  });
  for (const frame of frames) socket.send(frame);
  await all;
  socket.close();
  return got;
}

const chainName = (id: unknown) => JSON.stringify({ jsonrpc: '2.0', id, method: 'system_chain', params: [] });
const named = (id: unknown) => ({ jsonrpc: '2.0', id, result: 'Bittensor' });

describe('the server over WebSocket', () => {
  it('default: the id comes back as it was', async () => {
    const ids = [1, 'aB1', 0, null];
    const answers = await webSocket(ids.map(chainName), ids.length);
    expect(answers.map((text) => JSON.parse(text))).toEqual(ids.map(named));
  });

  it('behavior: a batch gets one answer', async () => {
    const [text] = await webSocket([`[${chainName('a')},${chainName('b')},7]`], 1);
    const answers = JSON.parse(text!) as { id: string }[];
    expect(answers).toEqual([named('a'), named('b'), expect.objectContaining({ error: expect.any(Object) })]);
  });

  it('behavior: malformed frames get errors and the connection lives', async () => {
    const answers = await webSocket(["{'jsonrpc': '2.0'}", '[]', '{"id":3}', '"x"', chainName(9)], 5);
    expect(answers.map((text) => (JSON.parse(text) as { error?: { code: number } }).error?.code)).toEqual([
      -32700,
      -32600,
      -32600,
      -32600,
      undefined,
    ]);
  });

  it('behavior: a notification gets no answer', async () => {
    const silent = JSON.stringify({ jsonrpc: '2.0', method: 'system_chain', params: [] });
    expect((await webSocket([silent, chainName(1)], 1)).map((text) => JSON.parse(text))).toEqual([named(1)]);
  });

  it('behavior: a subscription ends with its connection', async () => {
    const subscribe = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'chain_subscribeNewHeads',
      params: [],
    });
    const [response, first] = await webSocket([subscribe], 2);
    const { result } = JSON.parse(response!) as { result: string };
    expect(JSON.parse(first!)).toMatchObject({ method: 'chain_newHead', params: { subscription: result } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    chain.node.author.seal(await chain.node.core());
  });

  it('behavior: a reader too slow for what it asks is let go, with the reason', async () => {
    const slow = new WebSocket(server.url);
    await new Promise((resolve) => slow.once('open', resolve));
    let answers = 0;
    slow.on('message', () => {
      answers++;
    });
    const closed = new Promise<[number, string]>((resolve) => {
      slow.once('close', (code, reason) => resolve([code, String(reason)]));
    });
    slow.pause();
    const asked = 400;
    for (let id = 0; id < asked; id++) {
      slow.send(JSON.stringify({ jsonrpc: '2.0', id, method: 'state_getMetadata', params: [] }));
    }
    // Others are served meanwhile.
    expect(await webSocket([chainName(1)], 1)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    slow.resume();
    expect(await closed).toEqual([1008, 'too slow']);
    expect(answers).toBeGreaterThan(0);
    expect(answers).toBeLessThan(asked);
  }, 60_000);

  it('behavior: random and mutated messages are answered or ignored, nothing worse', async () => {
    const methods = [
      'system_chain',
      'state_getStorage',
      'state_getKeysPaged',
      'chain_getBlockHash',
      'state_call',
    ];
    const methodOf = fc.oneof(
      fc.constantFrom(...methods, 'author_submitExtrinsic', 'state_queryStorageAt'),
      fc.string(),
    );
    const request = fc.record({
      jsonrpc: fc.constant('2.0'),
      id: fc.jsonValue(),
      method: methodOf,
      params: fc.jsonValue(),
    });
    const cut = fc.tuple(request, fc.nat(60)).map(([value, at]) => JSON.stringify(value).slice(0, at));
    const frame = fc.oneof(
      request.map((value) => JSON.stringify(value)),
      cut,
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(frame, { minLength: 20, maxLength: 40 }), async (frames) => {
        const answers = await webSocket([...frames, chainName('last')], 1).then(
          () => 'answered',
          () => 'lost',
        );
        expect(answers).toBe('answered');
      }),
      { numRuns: 40 },
    );
    expect((await webSocket([chainName(1)], 1)).map((text) => JSON.parse(text))).toEqual([named(1)]);
  }, 30_000);

  it('error: a page from elsewhere, a name that is not ours', async () => {
    await expect(webSocket([], 1, { Origin: 'https://example.org' })).rejects.toThrow('403');
    await expect(webSocket([], 1, { Host: 'example.org:9944' })).rejects.toThrow('403');
    const allowed = await webSocket([chainName(1)], 1, { Origin: 'http://localhost:3000' });
    expect(allowed).toHaveLength(1);
  });
});

describe('the server over HTTP', () => {
  it('default', async () => {
    const { status, text } = await http(chainName('x'));
    expect([status, JSON.parse(text)]).toEqual([200, named('x')]);
  });

  it('behavior: health is asked with GET', async () => {
    const { status, text } = await http(undefined, { method: 'GET', path: '/health' });
    expect([status, JSON.parse(text)]).toEqual([200, { peers: 0, isSyncing: false, shouldHavePeers: false }]);
  });

  it('error: a subscription has nowhere to push to', async () => {
    const { text } = await http('{"jsonrpc":"2.0","id":1,"method":"chain_subscribeNewHeads","params":[]}');
    expect(JSON.parse(text)).toMatchObject({ id: 1, error: { code: expect.any(Number) } });
  });

  it('error: another method, too large a body, a foreign page', async () => {
    expect((await http(undefined, { method: 'GET' })).status).toBe(405);
    expect((await http(chainName(1), { headers: { Origin: 'https://example.org' } })).status).toBe(403);
    const large = await http(' '.repeat(16 * 2 ** 20)).catch(() => ({ status: 413 }));
    expect(large.status).toBe(413);
  });
});

describe('startServer', () => {
  it('behavior: the port is free after close', async () => {
    const first = await startServer(chain.node, { port: 0 });
    await first.close();
    const second = await startServer(chain.node, { port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it('args: dev: false', async () => {
    const plain = await startServer(chain.node, { port: 0, dev: false });
    const socket = new WebSocket(plain.url);
    await new Promise((resolve) => socket.once('open', resolve));
    const answered = new Promise((resolve) =>
      socket.once('message', (data) => resolve(JSON.parse(data.toString()))),
    );
    socket.send('{"jsonrpc":"2.0","id":1,"method":"dev_mine","params":[]}');
    expect(await answered).toMatchObject({ error: { code: -32601 } });
    await plain.close();
  });

  it('error: a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await expect(startServer(chain.node, { port })).rejects.toThrow(PortInUseError);
    await new Promise((resolve) => other.close(resolve));
  });
});
