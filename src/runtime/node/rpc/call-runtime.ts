import type { Hex } from '../../../codec/hex.js';
import { isMetadata, MetadataCache } from '../metadata-cache.js';
import type { RpcContext } from './handler.js';

/** APIs that look at signatures. */
const CHECKS_SIGNATURES = /^(TaggedTransactionQueue|BlockBuilder|Core|ShieldApi)_(?!version)/;

/** Calls a runtime API at a block. @throws RpcError */
export async function callRuntime(
  { node }: RpcContext,
  name: string,
  input: Uint8Array,
  hash: Hex | undefined,
): Promise<Uint8Array> {
  const known = isMetadata(name) ? new MetadataCache(node, name, input, hash) : undefined;
  const cached = known?.get();
  if (cached) return cached;
  const core = await node.core();
  if (CHECKS_SIGNATURES.test(name)) await core.prepareSignatures();
  const answer = core.call(name, input, hash);
  known?.put(answer);
  return answer;
}
