import type { Node } from '../node.js';
import { type Client, type Handler, Subscription } from './handler.js';
import type { Params } from './params.js';
import { methodNotFound, RpcError, tooManyCalls } from './rpc-error.js';

/** One push to the client. */
export interface Notification {
  readonly method: string;
  readonly subscription: string;
  readonly result: unknown;
}

export interface Answer {
  readonly result: unknown;
  /** To be called once the answer has been handed over: pushes never come before the answer they belong to. */
  readonly afterwards?: () => void;
}

export interface SessionOptions {
  readonly maxSubscriptions?: number;
  readonly finalityDelayMs?: number;
  /** Asked before each call: whether the client has not had too many. */
  readonly mayCall?: () => boolean;
}

/** What one client has open. */
export class Session implements Client {
  readonly #stops = new Map<string, (() => void) | undefined>();
  readonly followed = new Map<string, unknown>();
  readonly maxSubscriptions: number;
  readonly finalityDelayMs: number;
  readonly #mayCall: () => boolean;
  #opened = 0;
  #closed = false;

  constructor(
    readonly node: Node,
    readonly handlers: ReadonlyMap<string, Handler>,
    readonly notify: (notification: Notification) => void,
    { maxSubscriptions = 1024, finalityDelayMs = 0, mayCall = () => true }: SessionOptions = {},
  ) {
    this.maxSubscriptions = maxSubscriptions;
    this.finalityDelayMs = finalityDelayMs;
    this.#mayCall = mayCall;
  }

  /** @throws RpcError; any other error is a fault of ours and is the caller's to turn into one. */
  async call(method: string, params: Params): Promise<Answer> {
    if (!this.#mayCall()) throw tooManyCalls();
    const handler = this.handlers.get(method);
    if (!handler) throw methodNotFound();
    this.node.refresh();
    const result = await handler({ node: this.node, session: this }, params);
    return result instanceof Subscription
      ? this.#open(result)
      : { result: result === undefined ? null : result };
  }

  unsubscribe(id: unknown): boolean {
    if (typeof id !== 'string' || !this.#stops.has(id)) return false;
    const stop = this.#stops.get(id);
    this.#stops.delete(id);
    this.followed.delete(id);
    stop?.();
    return true;
  }

  close(): void {
    this.#closed = true;
    for (const id of [...this.#stops.keys()]) this.unsubscribe(id);
  }

  #open({ notification, start }: Subscription): Answer {
    if (this.#stops.size >= this.maxSubscriptions) {
      throw new RpcError(
        -32006,
        'Too many subscriptions on the connection',
        `at most ${this.maxSubscriptions}`,
      );
    }
    const id = `${++this.#opened}`.padStart(16, 's');
    this.#stops.set(id, undefined);
    return {
      result: id,
      afterwards: () => {
        // It may have been ended, or the client be gone, before it began.
        if (this.#closed || !this.#stops.has(id)) return;
        const push = (result: unknown) => {
          if (this.#stops.has(id)) this.notify({ method: notification, subscription: id, result });
        };
        const stop = start(push, id, () => this.unsubscribe(id));
        if (this.#stops.has(id)) this.#stops.set(id, stop);
        else stop();
      },
    };
  }
}
