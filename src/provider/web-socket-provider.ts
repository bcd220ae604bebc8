import type WebSocket from 'ws';
import {
  ConnectionLostError,
  JsonRpcError,
  NodeAnswerError,
  NodeTimeoutError,
  NodeUnreachableError,
} from '../errors/node.js';
import { connect } from './connect.js';
import type { JsonRpcProvider, Unsubscribe } from './json-rpc-provider.js';
import { isOutcomeUnknown } from './resend.js';

export interface WebSocketProviderOptions {
  /** How long one request may take, reconnecting included. Default: 60 s. */
  readonly timeoutMs?: number;
  /** How long opening a connection may take. Default: 15 s. */
  readonly connectTimeoutMs?: number;
  /** How often a lost connection is tried again before requests fail. Default: 3. */
  readonly attempts?: number;
  /** Wait before the first new try; doubled for each further one. Default: 200 ms. */
  readonly retryDelayMs?: number;
  /** A connection that is silent for so long is asked for a sign of life, and given up when none comes. Default: 30 s. */
  readonly heartbeatMs?: number;
}

interface Pending {
  readonly method: string;
  readonly text: string;
  readonly timer: NodeJS.Timeout;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Subscriber {
  readonly onMessage: (result: unknown) => void;
  readonly onEnd: ((error: Error) => void) | undefined;
  /** What came before the caller knew of the subscription; undefined once it does. */
  early: unknown[] | undefined;
}

const DEFAULTS: Required<WebSocketProviderOptions> = {
  timeoutMs: 60_000,
  connectTimeoutMs: 15_000,
  attempts: 3,
  retryDelayMs: 200,
  heartbeatMs: 30_000,
};

/**
 * A node behind a `ws://` or `wss://` address. It connects with the first request. When the connection is lost, it connects
 * again and repeats the requests that have no answer yet, except those that send a transaction: nobody knows whether the
 * node took it. Subscriptions end then, for the caller to open again.
 */
export class WebSocketProvider implements JsonRpcProvider {
  readonly #options: Required<WebSocketProviderOptions>;
  readonly #pending = new Map<number, Pending>();
  readonly #subscribers = new Map<unknown, Subscriber>();
  #socket: WebSocket | undefined;
  #connecting: Promise<void> | undefined;
  #lastId = 0;
  #closed = false;

  constructor(
    readonly url: string,
    options: WebSocketProviderOptions = {},
  ) {
    this.#options = { ...DEFAULTS, ...options };
  }

  request(method: string, params: readonly unknown[]): Promise<unknown> {
    return this.#send(method, params, (result) => result);
  }

  async subscribe(
    method: string,
    params: readonly unknown[],
    unsubscribeMethod: string,
    onMessage: (result: unknown) => void,
    onEnd?: (error: Error) => void,
  ): Promise<Unsubscribe> {
    const subscriber: Subscriber = { onMessage, onEnd, early: [] };
    // Registered as soon as the answer is read: the next frame may be a push already.
    const id = await this.#send(method, params, (result) => {
      this.#subscribers.set(result, subscriber);
      return result;
    });
    setImmediate(() => {
      const early = subscriber.early ?? [];
      subscriber.early = undefined;
      for (const result of early) if (this.#subscribers.get(id) === subscriber) onMessage(result);
    });
    return async () => {
      if (this.#subscribers.delete(id) && this.#socket) await this.request(unsubscribeMethod, [id]);
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#subscribers.clear();
    const socket = this.#socket;
    this.#socket = undefined;
    this.#failAll(new NodeUnreachableError(this.url, new Error('the provider was closed')));
    if (!socket) return;
    await new Promise<void>((resolve) => {
      socket.once('close', () => resolve());
      socket.close();
      setTimeout(() => socket.terminate(), 500).unref();
    });
  }

  #send<T>(method: string, params: readonly unknown[], read: (result: unknown) => T): Promise<T> {
    if (this.#closed) return Promise.reject(new NodeUnreachableError(this.url, new Error('closed')));
    const id = ++this.#lastId;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new NodeTimeoutError(method, this.#options.timeoutMs));
      }, this.#options.timeoutMs);
      this.#pending.set(id, {
        method,
        text: JSON.stringify({ jsonrpc: '2.0', id, method, params }),
        timer,
        resolve: (result) => resolve(read(result)),
        reject,
      });
      if (this.#socket) this.#socket.send(this.#pending.get(id)!.text);
      else this.#connect();
    });
  }

  /** Connects, however often that takes, and then sends all that has no answer. */
  #connect(): void {
    this.#connecting ??= this.#tryToConnect()
      .catch((error: Error) => this.#failAll(error))
      .finally(() => {
        this.#connecting = undefined;
      });
  }

  async #tryToConnect(): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        const socket = await connect(this.url, this.#options.connectTimeoutMs);
        if (this.#closed) return socket.terminate();
        this.#adopt(socket);
        for (const { text } of this.#pending.values()) socket.send(text);
        return;
      } catch (error) {
        if (attempt >= this.#options.attempts || this.#closed) throw error;
        await new Promise((resolve) => setTimeout(resolve, this.#options.retryDelayMs * 2 ** attempt));
      }
    }
  }

  #adopt(socket: WebSocket): void {
    this.#socket = socket;
    let isAlive = true;
    const heartbeat = setInterval(() => {
      if (!isAlive) return socket.terminate();
      isAlive = false;
      socket.ping();
    }, this.#options.heartbeatMs);
    heartbeat.unref();
    socket.on('pong', () => {
      isAlive = true;
    });
    socket.on('message', (data) => {
      isAlive = true;
      this.#receive(data.toString());
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(heartbeat);
      if (this.#socket === socket) this.#lost();
    });
  }

  #lost(): void {
    this.#socket = undefined;
    const error = new ConnectionLostError(this.url);
    for (const [id, pending] of this.#pending) {
      if (isOutcomeUnknown(pending.method)) this.#settle(id)?.reject(error);
    }
    const subscribers = [...this.#subscribers.values()];
    this.#subscribers.clear();
    for (const { onEnd } of subscribers) onEnd?.(error);
    if (this.#pending.size > 0) this.#connect();
  }

  #receive(text: string): void {
    let message: RpcMessage;
    try {
      message = JSON.parse(text) as RpcMessage;
    } catch (cause) {
      this.#failAll(new NodeAnswerError('it is not JSON', cause));
      return;
    }
    if (message?.id === undefined || message.id === null) {
      if (message?.params) this.#push(message.params);
      return;
    }
    const pending = this.#settle(message.id);
    if (!pending) return;
    const { error } = message;
    if (error) pending.reject(new JsonRpcError(pending.method, error.code, error.message, error.data));
    else pending.resolve(message.result);
  }

  #push({ subscription, result, error }: NonNullable<RpcMessage['params']>): void {
    const subscriber = this.#subscribers.get(subscription);
    if (!subscriber) return;
    if (error !== undefined) {
      this.#subscribers.delete(subscription);
      subscriber.onEnd?.(new NodeAnswerError(`the node ended a subscription (${JSON.stringify(error)})`));
    } else if (subscriber.early) subscriber.early.push(result);
    else subscriber.onMessage(result);
  }

  #settle(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    if (!pending) return undefined;
    clearTimeout(pending.timer);
    this.#pending.delete(id);
    return pending;
  }

  #failAll(error: Error): void {
    for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(error);
  }
}

interface RpcMessage {
  readonly id?: number | null;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown };
  readonly params?: { readonly subscription?: unknown; readonly result?: unknown; readonly error?: unknown };
}
