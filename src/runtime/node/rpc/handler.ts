import type { Node } from '../node.js';
import type { Params } from './params.js';
import type { Session } from './session.js';

export interface RpcContext {
  readonly node: Node;
  /** The client that asks: its subscriptions. */
  readonly session: Session;
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
