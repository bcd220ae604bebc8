import type { Hex } from '../../../codec/hex.js';
import type { RpcContext } from './handler.js';

/** Calls a runtime API at a block. @throws RpcError */
export async function callRuntime(
  { node }: RpcContext,
  name: string,
  input: Uint8Array,
  hash: Hex | undefined,
): Promise<Uint8Array> {
  const core = await node.core();
  return core.call(name, input, hash);
}
