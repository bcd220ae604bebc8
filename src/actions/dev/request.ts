import type { Client } from '../../client/index.js';
import { NotASimulationError } from '../../errors/chain-state.js';
import { JsonRpcError } from '../../errors/node.js';

const METHOD_NOT_FOUND = -32601;

/** Asks a development method of the chain. Throws NotASimulationError when the chain has none: it is a real one. */
export async function devRequest<T>(
  client: Client,
  verb: string,
  method: string,
  params: readonly unknown[] = [],
): Promise<T> {
  try {
    return (await client.provider.request(method, params)) as T;
  } catch (error) {
    if (error instanceof JsonRpcError && error.rpcCode === METHOD_NOT_FOUND)
      throw new NotASimulationError(verb);
    throw error;
  }
}

/** A block by number and hash. */
export interface Head {
  readonly number: number;
  readonly hash: `0x${string}`;
}
