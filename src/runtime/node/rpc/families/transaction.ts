/** The new JSON-RPC for sending. Source: paritytech json-rpc-interface-spec, `transaction_v1`, `transactionWatch_v1`. */
import type { Hex } from '../../../../codec/hex.js';
import { extrinsicHash } from '../../../frame/transaction/extrinsic-hash.js';
import type { Node } from '../../node.js';
import type { TransactionStatus, Watch } from '../../pool/watch.js';
import { type Handler, type RpcContext, Subscription } from '../handler.js';
import { extrinsicParam } from '../opaque-extrinsic.js';
import { bytesParam, type Params, stringParam } from '../params.js';
import { RpcError } from '../rpc-error.js';

let broadcasts = 0;

/** `[extrinsic]` → an operation id. An invalid one is not complained about: the client watches the blocks itself. */
export const transaction_v1_broadcast: Handler = async (context, params) => {
  await submit(context, params);
  return `${++broadcasts}`;
};

/** The transaction was taken or refused at once, so there is nothing to stop. */
export const transaction_v1_stop: Handler = (_context, params) => {
  stringParam(params, 0);
  return null;
};

/** `[extrinsic]`: what becomes of it; also that it is invalid is an event. */
export const transactionWatch_v1_submitAndWatch: Handler = async (context, params) => {
  const { node } = context;
  const submitted = await submit(context, params);
  return new Subscription('transactionWatch_v1_watchEvent', (push, _id, end) => {
    if (!(submitted instanceof Error)) {
      const release = node.heads.follow(() => undefined);
      const stop = submitted.follow((status) => {
        for (const event of eventsOf(node, submitted.hash, status)) push(event);
      }, end);
      return () => {
        release();
        stop();
      };
    }
    const { data } = submitted as { data?: unknown };
    push({ event: 'invalid', error: typeof data === 'string' ? data : submitted.message });
    end();
    return () => undefined;
  });
};

export const transactionWatch_v1_unwatch: Handler = ({ session }, [id]) => {
  session.unsubscribe(id);
  return null;
};

/** What follows the transaction; or why it was refused. */
async function submit({ node }: RpcContext, params: Params): Promise<Watch | Error> {
  // What is not even bytes is an error of the request.
  bytesParam(params, 0);
  try {
    return await node.submit(extrinsicParam(params, 0, undecodable));
  } catch (error) {
    return error as Error;
  }
}

const undecodable = () => new RpcError(1001, 'Extrinsic bytes cannot be decoded');

function eventsOf(node: Node, hash: Hex, status: TransactionStatus): object[] {
  if (status === 'ready') return [{ event: 'validated' }];
  if (status === 'future') return [];
  if (status === 'dropped') return [{ event: 'dropped', error: 'The transaction was dropped from the pool' }];
  if (status === 'invalid') return [{ event: 'invalid', error: 'The transaction can enter no block' }];
  if ('inBlock' in status)
    return [{ event: 'bestChainBlockIncluded', block: placeOf(node, hash, status.inBlock) }];
  if ('finalized' in status) return [{ event: 'finalized', block: placeOf(node, hash, status.finalized) }];
  return [{ event: 'invalid', error: `The transaction was replaced by ${status.usurped}` }];
}

function placeOf(node: Node, hash: Hex, block: Hex): { hash: Hex; index: number } {
  const extrinsics = node.db.blocks.extrinsicsOf(node.numberOrThrow(block)) ?? [];
  return { hash: block, index: extrinsics.findIndex((bytes) => extrinsicHash(bytes) === hash) };
}
