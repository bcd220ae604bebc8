import type { Node } from '../node.js';
import type { Params } from './params.js';

export interface RpcContext {
  readonly node: Node;
  readonly session: Client;
}

/** The client that asks. */
export interface Client {
  /** What is served to it. */
  readonly handlers: ReadonlyMap<string, Handler>;
  /** What method families keep for it, by subscription id. */
  readonly followed: Map<string, unknown>;
  /** How long `finalized` comes after `inBlock`. */
  readonly finalityDelayMs: number;
  /** Ends a subscription; whether there was one. */
  unsubscribe(id: unknown): boolean;
}

/**
 * Answers one method; the function has the method's name. The answer is a JSON value, a promise of one, or a
 * {@link Subscription}. An error is thrown as RpcError.
 */
export type Handler = (context: RpcContext, params: Params) => unknown;

export type Push = (result: unknown) => void;

/** The answer of a method that subscribes: the session gives it an id and starts it once the answer is on its way. */
export class Subscription {
  constructor(
    /** Method name of the pushes. */
    readonly notification: string,
    /** Begins pushing; gives what stops it. `end` tells that nothing more will come. */
    readonly start: (push: Push, id: string, end: () => void) => () => void,
  ) {}
}
