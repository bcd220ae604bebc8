/** The new JSON-RPC for clients that follow the chain. Source: paritytech json-rpc-interface-spec, `chainHead_v1`. */
import { type Hex, toHex } from '../../../../codec/hex.js';
import { callRuntime } from '../call-runtime.js';
import { Follow } from '../follow.js';
import { type Handler, type RpcContext, Subscription } from '../handler.js';
import { bytesParam, hexParam, isMissing, type Params, stringParam } from '../params.js';
import { answersTo, queriesParam, type StorageItem } from '../storage-queries.js';

/** Storage items in one event, and events before the client is asked whether it wants more. */
const ITEMS_PER_EVENT = 256;
const EVENTS_PER_TURN = 16;

/** `[withRuntime]`: events of blocks and operations. */
export const chainHead_v1_follow: Handler = async ({ node, session }, [withRuntime]) => {
  const { runtimeVersionJson } = await import('../../runtime-version.js');
  return new Subscription('chainHead_v1_followEvent', (push, id, end) => {
    const runtime = withRuntime === true ? runtimeVersionJson() : undefined;
    const follow = new Follow(node, push, end, runtime, session.finalityDelayMs);
    session.followed.set(id, follow);
    const stop = node.heads.follow((change) => follow.changed(change));
    return () => {
      stop();
      follow.close();
    };
  });
};

export const chainHead_v1_unfollow: Handler = ({ session }, [id]) => {
  session.unsubscribe(id);
  return null;
};

function followOf({ session }: RpcContext, [id]: Params): Follow | undefined {
  const follow = typeof id === 'string' ? session.followed.get(id) : undefined;
  return follow instanceof Follow ? follow : undefined;
}

/** An operation on a block the client holds; a subscription that has ended can start none. */
function operate(
  context: RpcContext,
  params: Params,
  work: (hash: Hex) => Parameters<Follow['operate']>[0],
): { result: string } {
  const follow = followOf(context, params);
  if (!follow) return { result: 'limitReached' };
  const hash = hexParam(params, 1);
  follow.ensurePinned(hash);
  return follow.operate(work(hash));
}

/** `[follow, hash]` → SCALE header. */
export const chainHead_v1_header: Handler = (context, params) => {
  const follow = followOf(context, params);
  if (!follow) return null;
  const hash = hexParam(params, 1);
  follow.ensurePinned(hash);
  const number = context.node.numberAt(hash);
  return number === undefined ? null : toHex(context.node.db.blocks.headerOf(number)!);
};

export const chainHead_v1_body: Handler = (context, params) =>
  operate(context, params, (hash) => async (tell) => {
    const number = context.node.numberOrThrow(hash);
    const value = (context.node.db.blocks.extrinsicsOf(number) ?? []).map(toHex);
    tell({ event: 'operationBodyDone', value });
  });

/** `[follow, hash, function, SCALE arguments]` */
export const chainHead_v1_call: Handler = (context, params) => {
  const name = stringParam(params, 2);
  const input = bytesParam(params, 3);
  return operate(context, params, (hash) => async (tell) => {
    const output = await callRuntime(context, name, input, hash);
    tell({ event: 'operationCallDone', output: toHex(output) });
  });
};

/** `[follow, hash, [{ key, type }], childTrie]` */
export const chainHead_v1_storage: Handler = (context, params) => {
  const queries = queriesParam(params, 2);
  const started = operate(context, params, (hash) => async (tell, wait) => {
    // There are no child tries.
    if (!isMissing(params, 3)) return tell({ event: 'operationStorageDone' });
    const storage = context.node.storageAt(hash);
    let items: StorageItem[] = [];
    let events = 0;
    const flush = async () => {
      tell({ event: 'operationStorageItems', items });
      items = [];
      if (++events % EVENTS_PER_TURN === 0) await wait();
    };
    for (const query of queries) {
      for (const item of [...answersTo(storage, query)]) {
        if (items.push(item) >= ITEMS_PER_EVENT) await flush();
      }
    }
    if (items.length > 0) await flush();
    tell({ event: 'operationStorageDone' });
  });
  return started.result === 'started' ? { ...started, discardedItems: 0 } : started;
};

export const chainHead_v1_continue: Handler = (context, params) => {
  followOf(context, params)?.continue(stringParam(params, 1));
  return null;
};

export const chainHead_v1_stopOperation: Handler = (context, params) => {
  followOf(context, params)?.stop(stringParam(params, 1));
  return null;
};

/** `[follow, hash or hashes]` */
export const chainHead_v1_unpin: Handler = (context, params) => {
  const list = Array.isArray(params[1]) ? (params[1] as unknown[]) : [params[1]];
  followOf(context, params)?.unpin(list.map((_, index) => hexParam(list, index)));
  return null;
};
