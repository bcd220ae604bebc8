import type { Client } from '../../client/index.js';
import { NotASimulationError } from '../../errors/chain-state.js';
import { JsonRpcError } from '../../errors/node.js';
import { PowerRefusedError } from '../../errors/simulation.js';

const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;

/**
 * Asks a development method of the chain. Throws NotASimulationError when the chain has none: it is a real one;
 * PowerRefusedError when it cannot do what is asked.
 */
export async function devRequest<T>(
  client: Client,
  verb: string,
  method: string,
  params: readonly unknown[] = [],
): Promise<T> {
  try {
    return (await client.provider.request(method, params)) as T;
  } catch (error) {
    if (!(error instanceof JsonRpcError)) throw error;
    if (error.rpcCode === METHOD_NOT_FOUND) throw new NotASimulationError(verb);
    if (error.rpcCode === INVALID_PARAMS) throw new PowerRefusedError(verb, String(error.data));
    throw error;
  }
}

/** A block by number and hash. */
export interface Head {
  readonly number: number;
  readonly hash: `0x${string}`;
}
