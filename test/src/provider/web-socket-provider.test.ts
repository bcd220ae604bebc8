import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type WebSocket, WebSocketServer } from 'ws';
import {
  ConnectionLostError,
  JsonRpcError,
  NodeAnswerError,
  NodeTimeoutError,
  NodeUnreachableError,
} from '../../../src/errors/node.js';
import {
  WebSocketProvider,
  type WebSocketProviderOptions,
} from '../../../src/provider/web-socket-provider.js';

interface Request {
  id: number;
  method: string;
  params: unknown[];
}
type Behaviour = (socket: WebSocket, request: Request) => void;

const open: { server: WebSocketServer; provider?: WebSocketProvider }[] = [];
afterEach(async () => {
  for (const { server, provider } of open.splice(0)) {
    await provider?.close();
    for (const client of server.clients) client.terminate();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A node that behaves as told, and a provider for it. What arrives is noted. */
async function nodeThat(behaviour: Behaviour, options: WebSocketProviderOptions = {}) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const seen: Request[] = [];
  let connections = 0;
  server.on('connection', (socket) => {
    connections++;
    socket.on('message', (data) => {
      const request = JSON.parse(data.toString()) as Request;
      seen.push(request);
      behaviour(socket, request);
    });
  });
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new WebSocketProvider(url, { retryDelayMs: 5, ...options });
  open.push({ server, provider });
  return { server, provider, seen, connections: () => connections };
}

const answer = (socket: WebSocket, { id }: Request, result: unknown) =>
  socket.send(JSON.stringify({ jsonrpc: '2.0', id, result }));
const push = (socket: WebSocket, subscription: string, result: unknown) =>
  socket.send(JSON.stringify({ jsonrpc: '2.0', method: 'x', params: { subscription, result } }));
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('WebSocketProvider.request', () => {
  it('default: answers belong to their requests, in whatever order they come', async () => {
    const waiting: Request[] = [];
    const { provider } = await nodeThat((socket, request) => {
      waiting.unshift(request);
      if (waiting.length === 3) for (const one of waiting) answer(socket, one, one.params[0]);
    });
    const answers = await Promise.all([1, 2, 3].map((n) => provider.request('echo', [n])));
    expect(answers).toEqual([1, 2, 3]);
  });

  it('behavior: connects only when first used', async () => {
    const { provider, connections } = await nodeThat((socket, request) => answer(socket, request, null));
    await turn();
    expect(connections()).toBe(0);
    await provider.request('a', []);
    await provider.request('b', []);
    expect(connections()).toBe(1);
  });

  it('behavior: a read without an answer is asked again after the connection was lost', async () => {
    let lost = 0;
    const { provider, seen, connections } = await nodeThat((socket, request) => {
      if (lost++ < 2) socket.terminate();
      else answer(socket, request, 'there');
    });
    expect(await provider.request('chain_getHeader', [])).toBe('there');
    expect(connections()).toBe(3);
    expect(seen.map(({ method }) => method)).toEqual([
      'chain_getHeader',
      'chain_getHeader',
      'chain_getHeader',
    ]);
  });

  it('behavior: a submission is never sent twice', async () => {
    const { provider, seen } = await nodeThat((socket) => socket.terminate());
    await expect(provider.request('author_submitExtrinsic', ['0x00'])).rejects.toThrow(ConnectionLostError);
    await turn();
    expect(seen).toHaveLength(1);
  });

  it('error: the node answers with an error', async () => {
    const { provider } = await nodeThat((socket, { id }) =>
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, error: { code: 1010, message: 'No', data: 'why' } })),
    );
    const error = await provider.request('author_x', []).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(JsonRpcError);
    expect(error).toMatchObject({ method: 'author_x', rpcCode: 1010, rpcMessage: 'No', data: 'why' });
  });

  it('error: no answer in time', async () => {
    const { provider } = await nodeThat(() => undefined, { timeoutMs: 30 });
    await expect(provider.request('slow', [])).rejects.toThrow(NodeTimeoutError);
  });

  it('error: an answer that is no JSON', async () => {
    const { provider } = await nodeThat((socket) => socket.send('{'));
    await expect(provider.request('x', [])).rejects.toThrow(NodeAnswerError);
  });

  it('error: nobody there', async () => {
    const provider = new WebSocketProvider('ws://127.0.0.1:1', { attempts: 1, retryDelayMs: 1 });
    await expect(provider.request('x', [])).rejects.toThrow(NodeUnreachableError);
    await provider.close();
  });

  it('error: an address that is none', async () => {
    const provider = new WebSocketProvider('no address', { attempts: 0 });
    await expect(provider.request('x', [])).rejects.toThrow(NodeUnreachableError);
    await provider.close();
  });

  it('error: after close', async () => {
    const { provider } = await nodeThat(() => undefined);
    const waiting = provider.request('x', []);
    const failed = expect(waiting).rejects.toThrow(NodeUnreachableError);
    await turn();
    await provider.close();
    await failed;
    await expect(provider.request('x', [])).rejects.toThrow(NodeUnreachableError);
  });
});

describe('WebSocketProvider.subscribe', () => {
  it('default: pushes in order, none before it resolves, none after it was stopped', async () => {
    const { provider, seen } = await nodeThat((socket, request) => {
      if (request.method === 'stop') return answer(socket, request, true);
      answer(socket, request, 'id');
      for (const n of [1, 2, 3]) push(socket, 'id', n);
    });
    const got: unknown[] = [];
    const stop = await provider.subscribe('start', ['p'], 'stop', (result) => got.push(result));
    expect(got).toEqual([]);
    await turn();
    expect(got).toEqual([1, 2, 3]);
    await stop();
    expect(seen.map(({ method, params }) => [method, params])).toEqual([
      ['start', ['p']],
      ['stop', ['id']],
    ]);
  });

  it('behavior: pushes of others are not mixed in', async () => {
    let count = 0;
    const { provider } = await nodeThat((socket, request) => {
      const id = `id${++count}`;
      answer(socket, request, id);
      push(socket, id, id);
      push(socket, 'nobody', 'lost');
    });
    const got: Record<string, unknown[]> = { a: [], b: [] };
    await provider.subscribe('s', [], 'u', (result) => got.a!.push(result));
    await provider.subscribe('s', [], 'u', (result) => got.b!.push(result));
    await turn();
    expect(got).toEqual({ a: ['id1'], b: ['id2'] });
  });

  it('behavior: a lost connection ends it', async () => {
    const { provider, server } = await nodeThat((socket, request) => answer(socket, request, 'id'));
    const ended = new Promise<Error>((resolve) => {
      void provider.subscribe('s', [], 'u', () => undefined, resolve);
    });
    await turn();
    for (const client of server.clients) client.terminate();
    expect(await ended).toBeInstanceOf(ConnectionLostError);
    expect(await provider.request('again', [])).toBe('id');
  });

  it('behavior: a silent connection is given up', async () => {
    const { provider, server } = await nodeThat((socket, request) => answer(socket, request, 'id'), {
      heartbeatMs: 20,
    });
    let end: (error: Error) => void = () => undefined;
    const ended = new Promise<Error>((resolve) => {
      end = resolve;
    });
    await provider.subscribe('s', [], 'u', () => undefined, end);
    for (const client of server.clients) client.pause();
    expect(await ended).toBeInstanceOf(ConnectionLostError);
  });

  it('error: the node refuses it', async () => {
    const { provider } = await nodeThat((socket, { id }) =>
      socket.send(
        JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32601, message: 'Method not found' } }),
      ),
    );
    await expect(provider.subscribe('s', [], 'u', () => undefined)).rejects.toThrow(JsonRpcError);
  });
});
