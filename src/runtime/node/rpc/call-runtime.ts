import type { Hex } from '../../../codec/hex.js';
import type { RpcContext } from './handler.js';

/** APIs that look at signatures. */
const CHECKS_SIGNATURES = /^(TaggedTransactionQueue|BlockBuilder|Core)_(?!version)/;

/** Calls a runtime API at a block. @throws RpcError */
export async function callRuntime(
  { node }: RpcContext,
  name: string,
  input: Uint8Array,
  hash: Hex | undefined,
): Promise<Uint8Array> {
  const core = await node.core();
  if (CHECKS_SIGNATURES.test(name)) await core.prepareSignatures();
  return core.call(name, input, hash);
}
