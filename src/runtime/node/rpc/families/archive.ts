/** The new JSON-RPC for past blocks. Source: paritytech json-rpc-interface-spec, `archive_v1`. */
import { toHex } from '../../../../codec/hex.js';
import { callRuntime } from '../call-runtime.js';
import { type Handler, Subscription } from '../handler.js';
import { bytesParam, hexParam, isMissing, numberParam, stringParam } from '../params.js';
import { RpcError } from '../rpc-error.js';
import { answersTo, queriesParam } from '../storage-queries.js';

export const archive_v1_genesisHash: Handler = ({ node }) => node.db.blocks.hashOf(0);
export const archive_v1_finalizedHeight: Handler = ({ node }) => node.db.head.number;

/** `[number]` → the hashes of its blocks: one, or none. */
export const archive_v1_hashByHeight: Handler = ({ node }, params) => {
  const hash = node.db.blocks.hashOf(numberParam(params, 0));
  return hash ? [hash] : [];
};

/** `[hash]` → SCALE header, null for an unknown block. */
export const archive_v1_header: Handler = ({ node }, params) => {
  const number = node.numberAt(hexParam(params, 0));
  return number === undefined ? null : toHex(node.db.blocks.headerOf(number)!);
};

/** `[hash]` → extrinsics, null for an unknown block. */
export const archive_v1_body: Handler = ({ node }, params) => {
  const number = node.numberAt(hexParam(params, 0));
  return number === undefined ? null : (node.db.blocks.extrinsicsOf(number) ?? []).map(toHex);
};

/** `[hash, function, SCALE arguments]` → success and value or error; null for an unknown block. */
export const archive_v1_call: Handler = async (context, params) => {
  const hash = hexParam(params, 0);
  const [name, input] = [stringParam(params, 1), bytesParam(params, 2)];
  if (context.node.numberAt(hash) === undefined) return null;
  try {
    return { success: true, value: toHex(await callRuntime(context, name, input, hash)) };
  } catch (error) {
    if (error instanceof RpcError) return { success: false, error: error.message };
    throw error;
  }
};

/** `[hash, [{ key, type }], childTrie]`: pushes the entries, then `storageDone`. */
export const archive_v1_storage: Handler = ({ node }, params) => {
  const hash = hexParam(params, 0);
  const queries = queriesParam(params, 1);
  return new Subscription('archive_v1_storageEvent', (push, _id, end) => {
    try {
      const storage = node.storageAt(hash);
      // There are no child tries.
      for (const query of isMissing(params, 2) ? queries : []) {
        for (const item of answersTo(storage, query)) push({ event: 'storage', ...item });
      }
      push({ event: 'storageDone' });
    } catch (error) {
      push({ event: 'storageError', error: error instanceof Error ? error.message : String(error) });
    }
    end();
    return () => undefined;
  });
};

export const archive_v1_stopStorage: Handler = ({ session }, [id]) => {
  session.unsubscribe(id);
  return null;
};
