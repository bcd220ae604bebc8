import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { CannotListenError, PortInUseError } from '../../../errors/chain.js';
import type { Node } from '../node.js';
import { Session, type SessionOptions } from '../rpc/session.js';
import { handlerTable } from '../rpc/table.js';
import { type AccessOptions, isAllowed } from './access.js';
import { dispatch } from './dispatch.js';
import { RateLimit } from './rate-limit.js';
import { serveSocket } from './socket.js';

export interface ServerOptions extends AccessOptions {
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Default: 9944; 0 takes a free one. */
  readonly port?: number;
  /** Whether `dev_*` methods are served. Default: true. */
  readonly dev?: boolean;
  /** Calls per minute and connection; without it as many as they like. */
  readonly rateLimit?: number;
}

export interface RpcServer {
  readonly port: number;
  readonly url: string;
  /** Ends all connections and frees the port. */
  close(): Promise<void>;
}

/** Largest frame or body. Source: the real node's default. */
export const MAX_REQUEST_BYTES = 15 * 2 ** 20;
const MAX_CONNECTIONS = 256;

/** Serves a node: WebSocket, and JSON-RPC in HTTP POST bodies, on one port. @throws PortInUseError */
export async function startServer(node: Node, options: ServerOptions = {}): Promise<RpcServer> {
  const { host = '127.0.0.1', port = 9944, dev = true } = options;
  const handlers = handlerTable({ dev });
  const sessions = new Set<Session>();
  /** By connection: one carries many bodies. */
  const limits = new WeakMap<Socket, CallLimit>();
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_REQUEST_BYTES,
    // Compressing costs more than the loopback saves.
    perMessageDeflate: false,
    autoPong: true,
  });
  const http = createServer((request, response) => {
    serveHttp(node, handlers, request, response, options, limits).catch(() => response.destroy());
  });
  http.on('upgrade', (request, socket, head) => {
    const isFull = sockets.clients.size >= MAX_CONNECTIONS;
    if (isFull || !isAllowed(request, options)) {
      socket.end(
        `HTTP/1.1 ${isFull ? '503 Service Unavailable' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`,
      );
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client: WebSocket) => {
      const session = serveSocket(node, handlers, client, limitOf(options));
      sessions.add(session);
      client.once('close', () => sessions.delete(session));
    });
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PortInUseError(port)
          : new CannotListenError(host, port, error.code ?? error.message),
      ),
    );
    http.listen(port, host, resolve);
  });
  const bound = (http.address() as AddressInfo).port;
  return {
    port: bound,
    url: `ws://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    async close() {
      for (const session of sessions) session.close();
      for (const client of sockets.clients) client.terminate();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function serveHttp(
  node: Node,
  handlers: ReturnType<typeof handlerTable>,
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  limits: WeakMap<Socket, CallLimit>,
): Promise<void> {
  if (!isAllowed(request, options))
    return end(response, 403, 'This host or origin is not allowed.\n', 'text/plain');
  if (request.method === 'GET' && request.url === '/health') {
    return end(response, 200, JSON.stringify({ peers: 0, isSyncing: false, shouldHavePeers: false }));
  }
  if (request.method !== 'POST')
    return end(response, 405, 'Used HTTP Method is not allowed. POST is required\n', 'text/plain');
  const body = await readBody(request);
  if (body === undefined) return end(response, 413, 'The request is too large.\n', 'text/plain');
  // A body cannot be pushed to, so it can open no subscription.
  const limit = limits.get(request.socket) ?? limitOf(options);
  limits.set(request.socket, limit);
  const session = new Session(node, handlers, () => undefined, { maxSubscriptions: 0, ...limit });
  const { text } = await dispatch(session, body);
  end(response, 200, text ?? '');
}

type CallLimit = Pick<SessionOptions, 'mayCall'>;

function limitOf({ rateLimit }: ServerOptions): CallLimit {
  if (rateLimit === undefined) return {};
  const limit = new RateLimit(rateLimit);
  return { mayCall: () => limit.take() };
}

function end(response: ServerResponse, status: number, text: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(text);
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_REQUEST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
