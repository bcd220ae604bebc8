/** Stops a subscription; resolves when the other side has been told. */
export type Unsubscribe = () => Promise<void>;

/**
 * The only way to a chain: JSON-RPC requests and subscriptions. The embedded chain and a WebSocket to a live node both are
 * one, and nothing above can tell them apart.
 */
export interface JsonRpcProvider {
  /**
   * Sends one request. Rejects with JsonRpcError when the node answers with an error object, and with a
   * NodeError (unreachable, timed out, closed, not understood) when no answer came.
   */
  request(method: string, params: readonly unknown[]): Promise<unknown>;

  /**
   * Opens a subscription; `onMessage` gets the `result` of every push, in order, never before this resolves.
   * `onEnd` is told when the connection is lost or the node ends the subscription.
   */
  subscribe(
    method: string,
    params: readonly unknown[],
    unsubscribeMethod: string,
    onMessage: (result: unknown) => void,
    onEnd?: (error: Error) => void,
  ): Promise<Unsubscribe>;

  /** Ends all subscriptions and the connection. */
  close(): Promise<void>;
}
