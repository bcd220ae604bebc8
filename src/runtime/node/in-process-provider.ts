import { ChainFileError } from '../../errors/chain.js';
import { JsonRpcError } from '../../errors/node.js';
import type { JsonRpcProvider, Unsubscribe } from '../../provider/json-rpc-provider.js';
import type { Node } from './node.js';
import { internalError, RpcError } from './rpc/rpc-error.js';
import { type Answer, Session } from './rpc/session.js';
import { handlerTable } from './rpc/table.js';

interface Subscriber {
  readonly onMessage: (result: unknown) => void;
}

/** The provider of a node in this process. Values go over as they are: they are JSON values already. */
export class InProcessProvider implements JsonRpcProvider {
  readonly #session: Session;
  readonly #subscribers = new Map<string, Subscriber>();

  constructor(
    readonly node: Node,
    readonly onClose: () => Promise<void>,
    { dev = true } = {},
  ) {
    this.#session = new Session(node, handlerTable({ dev }), ({ subscription, result }) => {
      this.#subscribers.get(subscription)?.onMessage(result);
    });
  }

  /** Ids of the open subscriptions, oldest first: what methods that work on a subscription name. */
  get subscriptions(): Iterable<string> {
    return this.#subscribers.keys();
  }

  async request(method: string, params: readonly unknown[]): Promise<unknown> {
    const { result, afterwards } = await this.#call(method, params);
    if (afterwards) setImmediate(afterwards);
    return result;
  }

  async subscribe(
    method: string,
    params: readonly unknown[],
    unsubscribeMethod: string,
    onMessage: (result: unknown) => void,
  ): Promise<Unsubscribe> {
    const { result, afterwards } = await this.#call(method, params);
    const id = result as string;
    this.#subscribers.set(id, { onMessage });
    // Not before the caller has seen this resolve.
    if (afterwards) setImmediate(afterwards);
    return async () => {
      if (this.#subscribers.delete(id)) await this.#call(unsubscribeMethod, [id]);
    };
  }

  async close(): Promise<void> {
    this.#subscribers.clear();
    this.#session.close();
    await this.onClose();
  }

  async #call(method: string, params: readonly unknown[]): Promise<Answer> {
    try {
      return await this.#session.call(method, params);
    } catch (error) {
      // Its file is the concern of whoever opened the chain in this process.
      if (error instanceof ChainFileError) throw error;
      const { code, message, data } = error instanceof RpcError ? error : internalError(describe(error));
      throw new JsonRpcError(method, code, message, data);
    }
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
